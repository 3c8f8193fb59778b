package vn.chiso.base.node;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the nodes on one PostgreSQL tell each other: the message is part of the transaction, so it is heard when that is
 * committed, and never when it is not. On H2, which one process opens, nobody is told.
 */
@Component
public class NodeNews {

    static final String CHANNEL = "chiso";
    static final String EVERYTHING = "*";
    static final String POSTGRES = "jdbc:postgresql:";

    private static final Logger log = LoggerFactory.getLogger(NodeNews.class);

    private final List<Runnable> first = new CopyOnWriteArrayList<>();
    private final Map<Topic, List<Hearer>> hearers = new EnumMap<>(Topic.class);
    private final String own = UUID.randomUUID().toString();
    private final boolean told;

    /** Takes one message, in the transaction at work. */
    private final Consumer<String> channel;

    /** Runs something in a transaction of its own. */
    private final Consumer<Runnable> apart;

    @Autowired
    NodeNews(JdbcClient jdbc, PlatformTransactionManager transactions, @Value("${spring.datasource.url}") String url) {
        this(
                url.startsWith(POSTGRES),
                message -> jdbc.sql("select pg_notify(?, ?)")
                        .params(CHANNEL, message)
                        .query((row, n) -> true)
                        .single(),
                inOneOfItsOwn(transactions));
    }

    private NodeNews(boolean told, Consumer<String> channel, Consumer<Runnable> apart) {
        this.told = told;
        this.channel = channel;
        this.apart = apart;
        for (Topic topic : Topic.values()) {
            hearers.put(topic, new CopyOnWriteArrayList<>());
        }
    }

    /** Of a node that is the only one. */
    public static NodeNews alone() {
        return new NodeNews(false, message -> {}, Runnable::run);
    }

    private static Consumer<Runnable> inOneOfItsOwn(PlatformTransactionManager transactions) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return what -> template.executeWithoutResult(status -> what.run());
    }

    /** From now on {@code hearer} hears what other nodes tell of the topic; its own node tells it itself. */
    public void hear(Topic topic, Hearer hearer) {
        hearersOf(topic).add(hearer);
    }

    /** From now on {@code what} is done before news are heard, whatever they are. */
    public void beforeHearing(Runnable what) {
        first.add(what);
    }

    /** Tells the other nodes with the commit of the transaction at work; at once where there is none. */
    public void tell(Topic topic, String what) {
        if (!told) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            send(Batch.of(topic, what));
            return;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Batch batch) {
            batch.add(topic, what);
            return;
        }
        Batch batch = new Batch();
        batch.add(topic, what);
        TransactionSynchronizationManager.bindResource(this, batch);
        TransactionSynchronizationManager.registerSynchronization(new WithCommit(batch));
    }

    /** Tells the other nodes at once, whatever becomes of the transaction at work. */
    public void tellAtOnce(Topic topic, String what) {
        if (told) {
            apart.accept(() -> send(Batch.of(topic, what)));
        }
    }

    private void send(Stream<String> messages) {
        messages.forEach(message -> channel.accept(own + " " + message));
    }

    /** What came over the channel. */
    void arrived(String message) {
        String[] parts = message.split(" ", 3);
        if (parts.length < 3 || parts[0].equals(own)) {
            return;
        }
        first.forEach(Runnable::run);
        for (Topic topic : Topic.values()) {
            if (topic.name().equals(parts[1])) {
                List.copyOf(hearersOf(topic)).forEach(hearer -> pass(hearer, parts[2]));
            }
        }
    }

    /** Whatever was told since the last message may be lost. */
    void missed() {
        first.forEach(Runnable::run);
        for (Topic topic : Topic.values()) {
            List.copyOf(hearersOf(topic)).forEach(hearer -> pass(hearer, EVERYTHING));
        }
    }

    private static void pass(Hearer hearer, String what) {
        try {
            if (what.equals(EVERYTHING)) {
                hearer.missed();
            } else {
                hearer.heard(what);
            }
        } catch (RuntimeException failed) {
            log.error("News of another node could not be taken in: {}", what, failed);
        }
    }

    private List<Hearer> hearersOf(Topic topic) {
        return Objects.requireNonNull(hearers.get(topic));
    }

    private final class WithCommit implements TransactionSynchronization {

        private final Batch batch;

        WithCommit(Batch batch) {
            this.batch = batch;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(NodeNews.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NodeNews.this, batch);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            send(batch.take().stream());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NodeNews.this);
        }
    }
}
