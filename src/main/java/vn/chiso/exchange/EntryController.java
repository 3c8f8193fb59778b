package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;

/**
 * Takes figures from programs: what becomes of each is found first, and told; then all are entered in one transaction, or
 * none. The door lets in nobody without a token that may write; whose figures may be written, the service says.
 */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("isAuthenticated()")
class EntryController {

    static final List<String> PARAMETERS = List.of("dryRun");

    private final EntryTrial trial;
    private final ObservationService observations;

    EntryController(EntryTrial trial, ObservationService observations) {
        this.trial = trial;
        this.observations = observations;
    }

    @PostMapping(
            value = "/observations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<EntryOutcome.Told>> enter(HttpServletRequest request, Locale locale) throws IOException {
        boolean dryRun = isDryRun(ApiQuery.given(request));
        List<EntryOutcome> outcomes = trial.of(EntryReader.read(request));
        boolean refused = outcomes.stream().anyMatch(one -> one.kind() == EntryOutcome.Kind.REFUSED);
        if (!dryRun && !refused) {
            outcomes = stored(outcomes);
        }
        return ResponseEntity.status(refused && !dryRun ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(told(outcomes, locale));
    }

    private static boolean isDryRun(Map<String, String> query) {
        query.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ApiRefused("api.refused.parameter", name, String.join(", ", PARAMETERS));
                });
        String dryRun = query.getOrDefault("dryRun", "false");
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw new ApiRefused("api.refused.value", "dryRun", dryRun, "true, false");
        }
        return Boolean.parseBoolean(dryRun);
    }

    /** All or nothing: what changed since it was found is refused by the service, which holds the cells then. */
    private List<EntryOutcome> stored(List<EntryOutcome> outcomes) {
        List<EntryOutcome> writing =
                outcomes.stream().filter(EntryOutcome::writes).toList();
        if (writing.isEmpty()) {
            return outcomes;
        }
        Iterator<Saved> saved = observations
                .enterAll(writing.stream()
                        .map(one -> Objects.requireNonNull(one.entry()))
                        .toList())
                .iterator();
        return outcomes.stream()
                .map(one -> one.writes() ? one.stored(saved.next().version()) : one)
                .toList();
    }

    private static List<EntryOutcome.Told> told(List<EntryOutcome> outcomes, Locale locale) {
        List<EntryOutcome.Told> told = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            told.add(outcomes.get(i).told(i, locale));
        }
        return told;
    }
}
