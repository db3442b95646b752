package vn.guongsang.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.localstack.Options.Demo;
import vn.guongsang.localstack.Options.Task;
import vn.guongsang.localstack.suite.WrongStartException;

class OptionsTest {

    private static final Path ROOT = Path.of("/project");

    @Test
    void withoutOptionsTheDemoIsPlayedInTheDataFolderOfTheProject() {
        assertThat(Options.parse(ROOT))
                .isEqualTo(
                        new Options(Task.START, Path.of("/project/data"), Map.of(), Demo.SMALL, OptionalInt.empty()));
    }

    @Test
    void everyOptionIsUnderstood() {
        assertThat(Options.parse(ROOT, "--data", "/d", "--ports", "8081,8082,8083", "--no-demo", "--measure", "5"))
                .isEqualTo(new Options(
                        Task.START,
                        Path.of("/d"),
                        Map.of("nominations", 8081, "media", 8082, "reporting", 8083),
                        Demo.NONE,
                        OptionalInt.of(5)));
    }

    @Test
    void tokensAndHelpAreTasksOfTheirOwn() {
        assertThat(Options.parse(ROOT, "--personas", "--data", "/d"))
                .isEqualTo(new Options(Task.PERSONAS, Path.of("/d"), Map.of(), Demo.SMALL, OptionalInt.empty()));
        assertThat(Options.parse(ROOT, "-h").task()).isEqualTo(Task.HELP);
    }

    @Test
    void theYearOfTheProvinceIsPlayedOnRequest() {
        assertThat(Options.parse(ROOT, "--demo", "year").demo()).isEqualTo(Demo.YEAR);
        assertThat(Options.parse(ROOT, "--demo", "small").demo()).isEqualTo(Demo.SMALL);
    }

    @Test
    void theHelpNamesEveryOption() {
        assertThat(Options.USAGE)
                .contains(
                        "--data DIR",
                        "--ports N,M,R",
                        "--demo WHICH",
                        "--no-demo",
                        "--measure N",
                        "--personas",
                        "--help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--prots 1,2,3; unknown option --prots, see --help",
                "--data; --data needs a value",
                "--ports 8081,8082; --ports needs three ports, such as 8081,8082,8083",
                "--ports 8081,8082,80; --ports takes a number from 1024 to 65535",
                "--ports 8081,8082,8081; --ports names port 8081 twice, each service needs its own",
                "--ports 8081,8082,; --ports takes a number from 1024 to 65535",
                "--ports a,b,c; --ports takes a number from 1024 to 65535",
                "--data --no-demo; --data needs a value",
                "--demo large; --demo is small or year",
                "--measure 1001; --measure takes a number from 0 to 1000",
                "--measure many; --measure takes a number from 0 to 1000",
            })
    void aWrongOptionIsRefusedWithASentenceThatSaysWhatToDo(String line, String sentence) {
        assertThatThrownBy(() -> Options.parse(ROOT, line.split(" ")))
                .isInstanceOf(WrongStartException.class)
                .hasMessageEndingWith(sentence);
    }
}
