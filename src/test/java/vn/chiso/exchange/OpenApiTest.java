package vn.chiso.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the description of the API against what the API has, both ways, and against the rules of OpenAPI 3.1 that count. */
class OpenApiTest {

    private static final Set<String> LOCATIONS = Set.of("query", "path", "header", "cookie");

    private final JsonNode described;

    OpenApiTest() throws IOException {
        try (var text = new ClassPathResource("api/openapi.json").getInputStream()) {
            described = JsonMapper.shared().readTree(text);
        }
    }

    @Test
    void everyAddressIsDescribedAndNoOther() {
        Set<String> served = Stream.of(OpenDataController.class, EntryController.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .flatMap(method -> {
                    GetMapping get = method.getAnnotation(GetMapping.class);
                    PostMapping post = method.getAnnotation(PostMapping.class);
                    return Stream.concat(
                            get == null ? Stream.of() : Stream.of(get.value()).map(path -> "get " + path),
                            post == null ? Stream.of() : Stream.of(post.value()).map(path -> "post " + path));
                })
                .filter(address -> !address.endsWith("/**"))
                .collect(Collectors.toSet());
        Set<String> told = new TreeSet<>();
        described
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().forEach(verb -> told.add(verb + " " + path.getKey())));
        assertThat(told).containsExactlyInAnyOrderElementsOf(served);
        assertThat(served)
                .as("each table in each form")
                .containsAll(ApiTable.addresses().map(path -> "get " + path).toList());
    }

    @Test
    void everyParameterIsDescribedAndNoOther() {
        for (ApiTable table : ApiTable.values()) {
            for (String form : ApiTable.FORMS) {
                JsonNode get = described
                        .get("paths")
                        .get("/" + table.word() + "." + form)
                        .get("get");
                assertThat(names(get.get("parameters")))
                        .as(table.word() + "." + form)
                        .containsExactlyElementsOf(table.parameters());
            }
        }
        assertThat(names(post().get("parameters"))).containsExactlyElementsOf(EntryController.PARAMETERS);
        assertThat(described.at("/components/parameters/limit/schema/maximum").intValue())
                .isEqualTo(ApiPage.MOST);
    }

    @Test
    void everyColumnIsDescribedAndNoOther() {
        for (ApiTable table : ApiTable.values()) {
            JsonNode schema = schema(table.word());
            assertThat(schema.get("properties").propertyNames())
                    .as(table.word())
                    .containsExactlyElementsOf(table.columns());
            assertThat(texts(schema.get("required"))).containsExactlyElementsOf(table.columns());
        }
    }

    @Test
    void whatIsSentAndWhatComesBackIsDescribed() {
        assertThat(schema("Entry").get("properties").propertyNames()).containsExactlyElementsOf(EntryReader.PROPERTIES);
        assertThat(schema("Period").get("properties").propertyNames())
                .containsExactlyElementsOf(EntryReader.OF_A_PERIOD);
        assertThat(schema("Parts").get("properties").propertyNames()).containsExactlyElementsOf(EntryReader.PARTS);
        assertThat(schema("Outcome").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(EntryOutcome.Told.class.getRecordComponents())
                        .map(part -> part.getName())
                        .toList());
        assertThat(texts(schema("Outcome").at("/properties/outcome/enum")))
                .containsExactlyElementsOf(Stream.of(EntryOutcome.Kind.values())
                        .map(EntryOutcome.Kind::word)
                        .toList());
        assertThat(post().at("/requestBody/content/application~1json/schema/maxItems")
                        .intValue())
                .isEqualTo(EntryReader.MOST_ENTRIES);
    }

    @Test
    void everyReferenceLeadsSomewhereAndNothingLiesUnused() {
        Set<String> referred = new HashSet<>();
        each(described, node -> {
            if (node.has("$ref")) {
                String reference = node.get("$ref").stringValue();
                assertThat(described.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
                referred.add(reference);
            }
        });
        for (String kind : List.of("parameters", "headers", "responses", "schemas")) {
            for (String name : described.at("/components/" + kind).propertyNames()) {
                assertThat(referred).contains("#/components/" + kind + "/" + name);
            }
        }
    }

    @Test
    void itIsShapedAsOpenApiDemands() {
        assertThat(described.get("openapi").stringValue()).startsWith("3.1.");
        assertThat(described.at("/info/title").isString()).isTrue();
        assertThat(described.at("/info/version").isString()).isTrue();
        Set<String> operations = new HashSet<>();
        for (JsonNode path : described.get("paths")) {
            for (JsonNode operation : path) {
                assertThat(operations.add(operation.get("operationId").stringValue()))
                        .isTrue();
                assertThat(operation.get("responses").properties()).isNotEmpty().allSatisfy(response -> {
                    assertThat(response.getKey()).matches("[1-5]\\d\\d");
                    assertThat(resolved(response.getValue()).get("description").isString())
                            .isTrue();
                });
                for (JsonNode parameter : operation.get("parameters")) {
                    JsonNode said = resolved(parameter);
                    assertThat(said.get("name").isString()).isTrue();
                    assertThat(LOCATIONS).contains(said.get("in").stringValue());
                    assertThat(said.get("schema").isObject()).isTrue();
                }
            }
        }
        for (Map.Entry<String, JsonNode> scheme :
                described.at("/components/securitySchemes").properties()) {
            assertThat(scheme.getValue().get("type").stringValue()).isEqualTo("http");
        }
    }

    private JsonNode post() {
        return described.get("paths").get("/observations").get("post");
    }

    private JsonNode schema(String name) {
        return described.at("/components/schemas/" + name);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? described.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    private List<String> names(JsonNode parameters) {
        List<String> names = new ArrayList<>();
        parameters.forEach(one -> names.add(resolved(one).get("name").stringValue()));
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.stringValue()));
        return texts;
    }

    private static void each(JsonNode node, java.util.function.Consumer<JsonNode> reader) {
        reader.accept(node);
        node.forEach(below -> each(below, reader));
    }
}
