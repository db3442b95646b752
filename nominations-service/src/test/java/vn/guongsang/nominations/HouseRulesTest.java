package vn.guongsang.nominations;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.testing.HouseRules;

class HouseRulesTest {

    @Test
    void theModuleKeepsTheRulesOfTheHouse() {
        HouseRules.check(Path.of(""));
    }
}
