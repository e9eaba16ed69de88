package org.zhengwu.runtime.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.StepNotAllowedException;

class StepsTest {

    private final Steps<Door, Turn> steps = Steps.of(Turn.class);

    @Test
    void leadsToTheStateOfTheTable() {
        assertThat(steps.take(Turn.CLOSE, Door.OPEN)).isEqualTo(Door.SHUT);
    }

    @Test
    void saysWhatIsAllowedInstead() {
        assertThatThrownBy(() -> steps.take(Turn.CLOSE, Door.SHUT))
                .isInstanceOfSatisfying(StepNotAllowedException.class, refused -> {
                    assertThat(refused.state()).isEqualTo("SHUT");
                    assertThat(refused.allowed()).containsExactly("LOCK", "REOPEN");
                });
    }

    @Test
    void printsAsADiagram() {
        assertThat(steps.diagram()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> OPEN : HANG
                            OPEN --> SHUT : CLOSE
                            SHUT --> OPEN : REOPEN
                            SHUT --> LOCKED : LOCK
                            LOCKED --> [*]
                        """);
    }

    private enum Door {
        OPEN,
        SHUT,
        LOCKED
    }

    private enum Turn implements Step<Door> {
        HANG(Set.of(), Door.OPEN),
        CLOSE(Set.of(Door.OPEN), Door.SHUT),
        REOPEN(Set.of(Door.SHUT), Door.OPEN),
        LOCK(Set.of(Door.SHUT), Door.LOCKED);

        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<Door> from;

        private final Door to;

        Turn(Set<Door> from, Door to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Set<Door> from() {
            return from;
        }

        @Override
        public Door to() {
            return to;
        }
    }
}
