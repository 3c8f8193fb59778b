package vn.chiso.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.jdbc.PgStatement;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Keeps what the application sends to PostgreSQL, with its parameters in place, so that it can be explained. */
@TestConfiguration(proxyBeanMethods = false)
public class SentSql {

    private static final Set<String> SENT = Collections.synchronizedSet(new LinkedHashSet<>());

    /** Forgets what was sent. */
    public static void reset() {
        SENT.clear();
    }

    /** Each text once, since the last {@link #reset()}. */
    public static List<String> sent() {
        return List.copyOf(SENT);
    }

    @Bean
    static BeanPostProcessor keepingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Keeping(source) : bean;
            }
        };
    }

    private static final class Keeping extends DelegatingDataSource {

        Keeping(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) proxy(Connection.class, connection);
        }

        private static Object proxy(Class<?> type, Object real) {
            return Proxy.newProxyInstance(
                    Keeping.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (real instanceof PreparedStatement statement
                                && method.getName().startsWith("execute")
                                && statement.isWrapperFor(PgStatement.class)) {
                            SENT.add(statement.unwrap(PgStatement.class).toString());
                        }
                        try {
                            Object answer = method.invoke(real, arguments);
                            return answer instanceof PreparedStatement
                                            && method.getName().equals("prepareStatement")
                                    ? proxy(PreparedStatement.class, answer)
                                    : answer;
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }
    }
}
