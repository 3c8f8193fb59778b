package vn.chiso.base.replica;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import vn.chiso.base.node.NodeNews;

/** Where {@code chiso.replica.url} names one, transactions that only read go to a streaming replica. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("chiso.replica.url")
class ReplicaConfig {

    private static final int LONGEST_WAIT_MS = 2_000;

    /** With the account of the primary, unless it has one of its own. */
    @Bean
    static Replica replica(Environment environment) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("replica");
        config.setJdbcUrl(environment.getRequiredProperty("chiso.replica.url"));
        config.setUsername(environment.getProperty(
                "chiso.replica.username", environment.getProperty("spring.datasource.username", "")));
        config.setPassword(environment.getProperty(
                "chiso.replica.password", environment.getProperty("spring.datasource.password", "")));
        config.setReadOnly(true);
        config.setConnectionTimeout(LONGEST_WAIT_MS);
        // one that is away at the start is asked again
        config.setInitializationFailTimeout(-1);
        return new Replica(new HikariDataSource(config));
    }

    /** Puts the choice in front of the pool that Spring Boot makes. */
    @Bean
    static BeanPostProcessor readingDataSource(ObjectProvider<Replica> replicas) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource primary && name.equals("dataSource")
                        ? inFrontOf(primary, replicas.getObject())
                        : bean;
            }
        };
    }

    /** What another node has told is looked for where it surely is. */
    @Bean
    SmartInitializingSingleton newsAreFollowed(Replica replica, NodeNews news) {
        return () -> news.beforeHearing(replica::stale);
    }

    /** Lazy: whether a transaction only reads is known after it has asked for its connection. */
    private static DataSource inFrontOf(DataSource primary, Replica replica) {
        replica.follow(primary);
        return new LazyConnectionDataSourceProxy(new ReadingDataSource(primary, replica));
    }
}
