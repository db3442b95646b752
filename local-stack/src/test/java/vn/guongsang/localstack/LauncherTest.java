package vn.guongsang.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "11", "16"})
    void anOldJavaIsRefusedInOneSentenceThatSaysWhatToDo(String version) {
        assertThat(Launcher.refusal(version))
                .isEqualTo("Cần JDK 17 trở lên, đang chạy Java %1$s; đặt JAVA_HOME hoặc PATH rồi chạy lại"
                                .formatted(version)
                        + " / JDK 17 or newer is needed, this is Java %1$s: set JAVA_HOME or PATH and run again"
                                .formatted(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25"})
    void aNewEnoughJavaIsNot(String version) {
        assertThat(Launcher.refusal(version)).isNull();
    }

    @Test
    void anOldJavaCanLoadTheLauncher() throws IOException {
        try (DataInputStream bytes = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            assertThat(bytes.readInt()).isEqualTo(0xCAFEBABE);
            assertThat(bytes.readUnsignedShort()).isZero();
            assertThat(bytes.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_8);
        }
    }
}
