package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.SharedMaterial;
import org.zhengwu.api.application.cases.SharingState;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.outbox.Deliveries;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;

/** What sharing provides is asked of its source behind the submission (免证办, LIC-016, CSE-121). */
class SharingTest {

    private static final String ITEM = "11440300";

    @TempDir
    Path place;

    @Test
    void keepsWhatTheSourceAnswers() throws IOException {
        try (Register register = new Register(place);
                Desk desk = desk(register, ITEM)) {
            register.answers(200, "%PDF-1.4 身份证");
            Case submitted = settled(desk, desk.submitted(World.PERMIT));

            SharedMaterial shared = only(submitted);
            assertThat(shared.slot()).isEqualTo("M2");
            assertThat(shared.source()).isEqualTo(Register.TITLE);
            assertThat(shared.state()).isEqualTo(SharingState.OBTAINED);
            assertThat(shared.answeredAt()).isNotNull();
            assertThat(text(desk, requireNonNull(shared.document()))).isEqualTo("%PDF-1.4 身份证");
            assertThat(desk.world.bound.get(submitted.id().subject())).endsWith(World.ORGAN);
            assertThat(submitted.materials()).extracting(Material::slot).containsExactly("M1");
            assertThat(register.asked)
                    .singleElement()
                    .satisfies(asked -> assertThat(asked)
                            .startsWith("POST /share/materials Bearer secret-2026 ")
                            .contains(
                                    "\"number\":\"" + submitted.number() + "\"",
                                    "\"identifier\":\"440301199001011234\"",
                                    "\"material\":\"M2\"",
                                    "\"name\":\"身份证\""));
            assertThat(desk.world.audited)
                    .filteredOn(fact -> fact.action().equals("CaseService.obtainShared"))
                    .singleElement()
                    .extracting(AuditFact::details)
                    .satisfies(details -> assertThat(details)
                            .containsEntry("slot", "M2")
                            .containsEntry("source", Register.TITLE)
                            .containsEntry("answer", "OBTAINED"));
        }
    }

    @Test
    void letsDemandWhatTheSourceDoesNotHave() throws IOException {
        try (Register register = new Register(place);
                Desk desk = desk(register, ITEM)) {
            register.goesAway();
            Case awaiting = desk.submitted(World.PERMIT);
            assertThat(only(awaiting).state()).isEqualTo(SharingState.AWAITED);
            assertThatThrownBy(() ->
                            desk.cases.requestSupplement(desk.clerk, awaiting.id(), awaiting.revision(), demand("M2")))
                    .isInstanceOf(RuleViolatedException.class);

            register.comesBack();
            register.answers(204, "");
            Case told = answered(desk, awaiting);

            assertThat(only(told).state()).isEqualTo(SharingState.NOT_FOUND);
            assertThat(only(told).document()).isNull();
            Case demanded = desk.cases.requestSupplement(desk.clerk, told.id(), told.revision(), demand("M2"));
            assertThat(demanded.state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
        }
    }

    @Test
    void waitsOutAnOutageAndHoldsUpNobody() throws IOException {
        try (Register register = new Register(place);
                Desk desk = desk(register, ITEM)) {
            register.answers(503, "busy");
            Case accepted = settled(desk, desk.accepted(World.PERMIT));
            assertThat(only(accepted).state()).isEqualTo(SharingState.AWAITED);
            register.goesAway();
            desk.zhengwu.settle();
            assertThat(desk.zhengwu.service(Deliveries.class).parked()).isZero();

            register.comesBack();
            register.answers(200, "%PDF-1.4");

            assertThat(only(answered(desk, accepted)).state()).isEqualTo(SharingState.OBTAINED);
        }
    }

    @Test
    void asksForTheRestWhereOneQuestionFails() throws IOException {
        try (Register register = new Register(place);
                Desk desk = Desk.of(register.settings(Zhengwu.builder().h2InMemory(), ITEM, "M2", "M3"))) {
            register.refuses("M2");
            register.answers(200, "%PDF-1.4");

            Case submitted = settled(desk, desk.submitted(World.SHARING));

            assertThat(submitted.shared())
                    .extracting(SharedMaterial::slot, SharedMaterial::state)
                    .containsExactly(tuple("M2", SharingState.AWAITED), tuple("M3", SharingState.OBTAINED));
        }
    }

    @Test
    void asksNothingForACaseThatHasEnded() throws IOException {
        try (Register register = new Register(place);
                Desk desk = desk(register, ITEM)) {
            register.goesAway();
            Case submitted = desk.submitted(World.PERMIT);
            desk.cases.withdraw(desk.citizen, submitted.id(), submitted.revision(), new WithdrawalDraft(null));
            register.comesBack();

            Instant latest = Instant.now().plusSeconds(20);
            while (!settled(desk, submitted).shared().isEmpty()) {
                assertThat(Instant.now()).isBefore(latest);
            }
            assertThat(register.asked).isEmpty();
        }
    }

    @Test
    void asksOnlyForWhatNobodyBroughtAndASourceAnswers() throws IOException {
        try (Register register = new Register(place);
                Desk desk = desk(register, ITEM);
                Desk without = desk(register, "99990000")) {
            Case draft = desk.cases.create(
                    desk.citizen,
                    IdempotencyKey.fresh(),
                    Desk.draft(World.PERMIT)
                            .material(new MaterialDraft("M2", UUID.randomUUID().toString()))
                            .build());
            assertThat(draft.shared()).isEmpty();
            Case brought = desk.cases.submit(desk.citizen, draft.id(), draft.revision());

            assertThat(settled(desk, brought).shared()).isEmpty();
            assertThat(settled(without, without.submitted(World.PERMIT)).shared())
                    .isEmpty();
            assertThat(register.asked).isEmpty();
        }
    }

    @Test
    void stopsTheStartForADocumentThatHoldsAMistake() throws IOException {
        Path token = Files.writeString(place.resolve("token"), "abc\n");
        String source = """
                {"name": "register", "title": "人口库", "answers": [{"item": "1", "material": "M2"}],
                 "http": {"base": "https://share.example.gov.cn", "authentication": "TOKEN"}}""";
        refuses("{\"sources\": [{}]}", token, "required");
        refuses("{\"sources\": [" + source + "," + source + "]}", token, "duplicate");
        refuses("{\"sources\": [" + source + "," + source.replace("register", "other") + "]}", token, "overlap");
        refuses("{\"sources\": [" + source.replace("https", "http") + "]}", token, "it begins with https");
        refuses(
                "{\"sources\": [" + source.replace("register", "other") + "]}",
                token,
                "zhengwu.cases.data-sharing.other.token-file is missing");
        start("{\"sources\": [" + source + "]}", token).close();
    }

    private void refuses(String document, Path token, String why) {
        assertThatThrownBy(() -> start(document, token))
                .as(why)
                .hasStackTraceContaining("PluginException")
                .hasStackTraceContaining(why);
    }

    private Desk start(String document, Path token) throws IOException {
        return Desk.of(Zhengwu.builder()
                .h2InMemory()
                .setting(
                        "zhengwu.cases.data-sharing",
                        Files.writeString(place.resolve("sources.json"), document)
                                .toString())
                .setting("zhengwu.cases.data-sharing.register.token-file", token.toString()));
    }

    private static Desk desk(Register register, String item) throws IOException {
        return Desk.of(register.settings(Zhengwu.builder().h2InMemory(), item, "M2"));
    }

    private static SupplementNoticeDraft demand(String material) {
        return SupplementNoticeDraft.builder()
                .demand(DemandDraft.builder().material(material).problem("没有查到").build())
                .supplyBy("2026-03-20")
                .build();
    }

    private static Case settled(Desk desk, Case of) {
        desk.zhengwu.settle();
        return desk.cases.find(desk.citizen, of.id()).orElseThrow();
    }

    /** The case once its source has answered, which is asked again less and less often while it is out. */
    private static Case answered(Desk desk, Case of) {
        Instant latest = Instant.now().plusSeconds(20);
        Case now = settled(desk, of);
        while (only(now).state() == SharingState.AWAITED) {
            assertThat(Instant.now()).isBefore(latest);
            now = settled(desk, of);
        }
        return now;
    }

    private static SharedMaterial only(Case of) {
        List<SharedMaterial> shared = of.shared();
        assertThat(shared).hasSize(1);
        return shared.get(0);
    }

    private static String text(Desk desk, DocumentId document) throws IOException {
        try (InputStream content = desk.world.store.open(desk.clerk, document).content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
