package vn.chiso.security.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A provider of OpenID Connect on this machine: everybody signs in there at once, as whoever the test says. */
public final class FakeProvider implements AutoCloseable {

    public static final String CLIENT = "chiso";
    public static final String SECRET = "s3cret";

    private record Asked(String nonce, String challenge, Map<String, Object> claims) {}

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();

    public FakeProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                     "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                     "id_token_signing_alg_values_supported": ["RS256"]}\
                    """.formatted(issuer())));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /**
     * Signs somebody in.
     *
     * @param question where ChiSo sent the browser
     * @param claims what is said of them
     * @return path and query of the address that the browser is sent back to
     */
    public String signIn(String question, Map<String, Object> claims) {
        MultiValueMap<String, String> asked =
                UriComponentsBuilder.fromUriString(question).build().getQueryParams();
        String code = UUID.randomUUID().toString();
        codes.put(code, new Asked(first(asked, "nonce"), first(asked, "code_challenge"), claims));
        URI back = URI.create(URLDecoder.decode(first(asked, "redirect_uri"), StandardCharsets.UTF_8));
        return back.getPath() + "?code=" + code + "&state=" + first(asked, "state");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        MultiValueMap<String, String> form = UriComponentsBuilder.newInstance()
                .query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .build()
                .getQueryParams();
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        Asked asked = codes.remove(first(form, "code"));
        if (asked == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !asked.challenge().equals(challenge(first(form, "code_verifier")))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"" + signed(asked) + "\"}");
    }

    private String signed(Asked asked) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("a number")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", asked.nonce());
        asked.claims().forEach(claims::claim);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return URLDecoder.decode(Objects.requireNonNullElse(parameters.getFirst(name), ""), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
