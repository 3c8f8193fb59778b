package vn.chiso.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A server with our settings that is told to stop lets a request end that is under way. */
class DrainTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @RestController
    static class Slow {

        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch stopping = new CountDownLatch(1);

        /** Is not done before the stop has begun. */
        @GetMapping("/slow")
        String slow() throws InterruptedException {
            arrived.countDown();
            return stopping.await(20, TimeUnit.SECONDS) ? "done" : "nobody stopped";
        }

        @EventListener(ContextClosedEvent.class)
        void stop() {
            stopping.countDown();
        }
    }

    @Test
    void aRequestUnderWayEnds() throws Exception {
        ConfigurableApplicationContext server =
                new SpringApplicationBuilder(Slow.class).run("--server.port=0", "--server.address=127.0.0.1");
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(server.getEnvironment().getProperty("server.shutdown")).isEqualTo("graceful");
            URI address = URI.create(
                    "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + "/slow");
            CompletableFuture<HttpResponse<String>> answer =
                    client.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(server.getBean(Slow.class).arrived.await(20, TimeUnit.SECONDS))
                    .isTrue();
            server.close();
            assertThat(answer.get(20, TimeUnit.SECONDS).body()).isEqualTo("done");
        } finally {
            server.close();
        }
    }
}
