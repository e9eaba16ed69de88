package org.zhengwu.plugin.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.spi.technical.seals.Seals;

/** Documents under the seal of the organ (LIC-003). */
class CaseSealsTest {

    @Test
    void givesASealedDocumentOut() {
        try (Desk desk = Desk.open()) {
            desk.world.sealing = page -> Optional.of(("sealed " + page).getBytes(UTF_8));

            desk.accepted(World.PERMIT);

            assertThat(desk.world.names.values()).containsExactly("受理通知书.pdf application/pdf");
            assertThat(desk.world.written.values())
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .startsWith("sealed <!DOCTYPE html>")
                            .contains("href=\"" + Seals.PLACE + "\"")
                            .doesNotContain("未加盖电子印章"));
        }
    }

    @Test
    void saysThatADocumentCarriesNoSealWhereTheOrganHasNone() {
        try (Desk desk = Desk.open()) {
            desk.accepted(World.PERMIT);

            assertThat(desk.world.names.values()).containsExactly("受理通知书.html text/html");
            assertThat(desk.world.written.values())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("本文书未加盖电子印章").doesNotContain(Seals.PLACE));
        }
    }

    @Test
    void acceptsNothingWhileTheSealPlatformIsDown() {
        try (Desk desk = Desk.open()) {
            Case submitted = desk.submitted(World.PERMIT);
            desk.world.sealing = page -> {
                throw new UnavailableException("seals", "SealProvider", "down");
            };

            assertThatThrownBy(() -> desk.cases.accept(desk.clerk, submitted.id(), submitted.revision()))
                    .isInstanceOf(UnavailableException.class);

            assertThat(desk.world.written).isEmpty();
            assertThat(desk.cases.find(desk.clerk, submitted.id()).orElseThrow().state())
                    .isEqualTo(CaseState.SUBMITTED);
            desk.world.sealing = page -> Optional.of(page.getBytes(UTF_8));
            assertThat(desk.cases
                            .accept(desk.clerk, submitted.id(), submitted.revision())
                            .state())
                    .isEqualTo(CaseState.ACCEPTED);
        }
    }
}
