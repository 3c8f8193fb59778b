package vn.chiso.base.node;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to the other nodes on a connection of its own. When that is lost it is made anew, and everything is taken as
 * changed, for nobody knows what was told meanwhile.
 */
@Component
class NodeListener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NodeListener.class);

    /** So long without news the connection is asked whether it is still there. */
    private static final int QUIET_MS = 5_000;

    private static final int ANSWER_MS = 5_000;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Executor AT_ONCE = Runnable::run;

    private final NodeNews news;
    private final String url;
    private final String user;
    private final String password;
    private final boolean wanted;

    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    NodeListener(
            NodeNews news,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password,
            @Value("${chiso.command:}") String command) {
        this.news = news;
        this.url = url;
        this.user = user;
        this.password = password;
        wanted = url.startsWith(NodeNews.POSTGRES) && command.isEmpty();
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    /** Before the web server, so that nobody reads what will not be renewed. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().daemon().name("node-listener").unstarted(this::listen);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        thread = null;
        close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean isWanted() {
        return Thread.currentThread().equals(thread);
    }

    private void listen() {
        boolean away = false;
        while (isWanted()) {
            try (Connection opened = DriverManager.getConnection(url, user, password);
                    Statement statement = opened.createStatement()) {
                connection = opened;
                opened.setNetworkTimeout(AT_ONCE, ANSWER_MS);
                statement.execute("set application_name = 'chiso-news'");
                statement.execute("listen " + NodeNews.CHANNEL);
                news.missed();
                if (away) {
                    log.info("The other nodes are heard again");
                    away = false;
                }
                hear(opened.unwrap(PGConnection.class), statement);
            } catch (SQLException lost) {
                if (isWanted() && !away) {
                    log.warn("The other nodes are not heard: {}", lost.getMessage());
                    away = true;
                }
            }
            pause();
        }
    }

    private void hear(PGConnection from, Statement statement) throws SQLException {
        while (isWanted()) {
            PGNotification[] arrived = from.getNotifications(QUIET_MS);
            if (arrived == null || arrived.length == 0) {
                statement.execute("select 1");
                continue;
            }
            for (PGNotification one : arrived) {
                news.arrived(one.getParameter());
            }
        }
    }

    private void pause() {
        if (isWanted()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                thread = null;
            }
        }
    }

    private void close() {
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(AT_ONCE);
            } catch (SQLException alreadyGone) {
                log.debug("The connection to the other nodes was gone", alreadyGone);
            }
        }
    }
}
