package vn.guongsang.kit.problem.catalogue;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.kit.problem.ProblemType;

/** Collects the problem types of the kit and of every feature; refuses to start when one has no text. */
@ApplicationScoped
public class ProblemCatalogue {

    private final SortedMap<String, ProblemType> types = new TreeMap<>();

    @Inject
    ProblemCatalogue(@All List<ProblemSource> sources) {
        List<String> clashes = new ArrayList<>();
        Stream.concat(Stream.of(KitProblem.values()), sources.stream().flatMap(source -> source.types().stream()))
                .forEach(type -> {
                    ProblemType other = types.putIfAbsent(type.code(), type);
                    if (other != null && other != type) {
                        clashes.add(type.code());
                    }
                });
        if (!clashes.isEmpty()) {
            throw new IllegalStateException("two problem types share the code " + clashes + ": rename one of them");
        }
    }

    /** All types, sorted by code. */
    public Collection<ProblemType> all() {
        return List.copyOf(types.values());
    }

    /** The type with the code. */
    public Optional<ProblemType> find(String code) {
        return Optional.ofNullable(types.get(code));
    }

    void requireTexts(@Observes StartupEvent start) {
        List<String> missing = Stream.of(Languages.VIETNAMESE, Locale.ENGLISH)
                .flatMap(language -> types.values().stream()
                        .filter(type -> !ProblemTexts.complete(type, language))
                        .map(type -> type.bundle() + "_" + language + ": " + type.code()))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("problem types without .title and .detail texts: " + missing);
        }
    }
}
