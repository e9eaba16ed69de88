package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.FeeDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.application.catalogue.ServiceItem;

/** LIC-015: to say nothing of fees is not to be free. */
class FeesTest extends WithCatalogue {

    private static final FeeDraft BY_RULE = FeeDraft.builder()
            .name("工本费")
            .amount(500L)
            .basis(Drafts.basis("RULE", "《某办法》"))
            .build();

    @Test
    void tellsSilenceFromFree() {
        ServiceItem silent = publish(province, create(province, provincial(1).build()), null);
        ServiceItem free =
                publish(province, create(province, provincial(2).fees(List.of()).build()), null);

        assertThat(found(silent).fees()).isNull();
        assertThat(guide(silent).fees()).isNull();
        assertThat(guide(silent).notStated()).containsExactly("fees");
        assertThat(found(free).fees()).isEmpty();
        assertThat(guide(free).fees()).isEqualTo("不收费");
        assertThat(guide(free).notStated()).isEmpty();
    }

    @Test
    void showsWhereAVersionBreaksItsSilence() {
        ServiceItem silent = publish(province, create(province, provincial(1).build()), null);
        ServiceItem free = publish(
                province,
                catalogue.change(
                        province,
                        silent.id(),
                        silent.revision(),
                        provincial(1).fees(List.of()).build()),
                null);

        assertThat(catalogue.diff(World.visitor(), free.id(), 1, 2))
                .containsExactly(new Difference("fees", null, "不收费"));
    }

    @Test
    void inheritsWhatTheSuperiorSaysOfFees() {
        ServiceItem free =
                publish(province, create(province, provincial(1).fees(List.of()).build()), null);
        ServiceItem silent = publish(province, create(province, provincial(2).build()), null);

        assertThat(create(city, regional(free, 1).build()).fees()).isEmpty();
        assertThat(create(city, ofSecond(silent, 2).build()).fees()).isNull();
        assertThat(create(city, ofSecond(silent, 3).fees(List.of()).build()).fees())
                .isEmpty();
    }

    @Test
    void wantsALawForAFeeOfWhichTheSuperiorSaysNothing() {
        ServiceItem silent =
                publish(province, create(province, provincial(1).type("20").build()), null);

        assertThat(refused(regional(silent, 1).fees(List.of(BY_RULE)))).containsExactly("fees[0] looser-than-superior");
    }

    private static ItemDraft.Builder ofSecond(ServiceItem above, int business) {
        return regional(above, business).code(Drafts.code(MUNICIPAL, 3, 2) + String.format("%02d", business));
    }

    private ServiceGuide guide(ServiceItem item) {
        return catalogue.guide(World.visitor(), item.id()).orElseThrow();
    }
}
