package vn.guongsang.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.localstack.testing.sample.NoteResource;

class HouseRuleTest {
    private static final JavaClasses BAD = new ClassFileImporter().importPackagesOf(NoteResource.class);

    @TempDir
    Path sources;

    @ParameterizedTest
    @CsvSource({
        "CONSTRUCTOR_INJECTION, NoteResource.manager",
        "REFERENCE_BY_ID, Note.parent",
        "TELLING_NAMES, NoteManager",
        "ENTITIES_STAY_INSIDE, NoteResource.list()",
        "DECLARED_ACCESS, NoteResource.undeclared()",
        "DECLARED_ACCESS, NoteResource.declaredTwice()",
        "SERVICES_OWN_TRANSACTIONS, NoteManager",
        "TIME_AND_IDS_COME_IN, java.time.LocalDate.now()",
        "TIME_AND_IDS_COME_IN, java.util.UUID.randomUUID()"
    })
    void aBreachIsNamedWithItsPlace(HouseRule rule, String place) {
        assertThat(rule.breaches(BAD, sources)).singleElement().asString().contains(place);
    }

    @Test
    void anEndpointThatDeclaresItsCallersIsFine() {
        assertThat(HouseRule.DECLARED_ACCESS.breaches(BAD, sources))
                .singleElement()
                .asString()
                .doesNotContain("NoteResource.list()");
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void aRuleWithNothingToLookAtFails(HouseRule rule) {
        JavaClasses none = new ClassFileImporter().importClasses();

        assertThat(rule.breaches(none, sources)).hasSize(1);
    }

    @Test
    void aPackageOfThirteenFilesIsTooLargeAndOneOfTwelveIsNot() throws IOException {
        for (int file = 1; file <= 12; file++) {
            Files.writeString(sources.resolve("Type" + file + ".java"), "class Type" + file + " {}\n");
        }
        Files.writeString(sources.resolve("package-info.java"), "package sample;\n");
        assertThat(HouseRule.SMALL_PACKAGES.breaches(BAD, sources)).isEmpty();

        Files.writeString(sources.resolve("Type13.java"), "class Type13 {}\n");
        assertThat(HouseRule.SMALL_PACKAGES.breaches(BAD, sources))
                .isEqualTo(List.of("SMALL_PACKAGES: package  has 13 files and 13 lines;"
                        + " a package fits in one head up to 12 and 900"));
    }

    @Test
    void aMessageThatIsWrittenTwiceIsNamedWithItsFile() throws IOException {
        Path messages = Files.createDirectories(sources.resolve("resources/messages"));
        Files.writeString(messages.resolve("problems.properties"), "one.title=Một\ntwo.title=Hai\none.title=Mốt\n");
        Files.writeString(messages.resolve("problems_en.properties"), "one.title=One\ntwo.title=Two\n");

        assertThat(HouseRule.MESSAGES_ONCE.breaches(BAD, sources.resolve("java")))
                .containsExactly("MESSAGES_ONCE: problems.properties has one.title more than once");
    }
}
