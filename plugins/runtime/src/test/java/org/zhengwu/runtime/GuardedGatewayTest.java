package org.zhengwu.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.runtime.se.Zhengwu;

/** A gateway that a plugin puts under the care of ports. */
class GuardedGatewayTest {

    @Test
    void isCalledWhereOnlyItsPackageSeesIt() {
        try (Zhengwu zhengwu =
                Zhengwu.builder().h2InMemory().movableClock(Instant.EPOCH).start()) {
            Line line = zhengwu.service(Ports.class).guard("trial", Line.class, () -> "well");

            assertThat(line.speak()).isEqualTo("well");
        }
    }

    interface Line {

        String speak();
    }
}
