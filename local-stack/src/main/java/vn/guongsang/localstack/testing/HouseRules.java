package vn.guongsang.localstack.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks a module's compiled classes and sources against the rules of CONTRIBUTING.md. */
public final class HouseRules {
    private HouseRules() {}

    /**
     * Checks all rules except the omitted ones and reports every breach at once. Each rule must find something to look
     * at: a rule without a subject in this module has to be omitted by name, so that it cannot fall silent by accident.
     *
     * @param module the module's folder, in its own tests {@code Path.of("")}
     */
    public static void check(Path module, HouseRule... omitted) {
        Path root = module.toAbsolutePath();
        JavaClasses classes = new ClassFileImporter().importPath(root.resolve("target/classes"));
        Set<HouseRule> rules = EnumSet.allOf(HouseRule.class);
        List.of(omitted).forEach(rules::remove);
        List<String> breaches = rules.stream()
                .flatMap(rule -> rule.breaches(classes, root.resolve("src/main/java")).stream())
                .toList();
        if (!breaches.isEmpty()) {
            throw new AssertionError(String.join("\n\n", breaches));
        }
    }
}
