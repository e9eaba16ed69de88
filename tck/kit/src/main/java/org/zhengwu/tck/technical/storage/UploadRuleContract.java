package org.zhengwu.tck.technical.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.spi.technical.storage.AcceptedContent;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Requirement;

/** What an upload passes before it is kept, what its refusal says, and that nothing of it stays. */
public interface UploadRuleContract extends DocumentFixtures {

    LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    /** More files than an account uploads within a day. */
    int BEYOND_EVERY_DAY = 2_500;

    /** Characters that reorder text or that nobody sees. */
    List<String> DECEPTIVE = List.of(
            "\u200b", "\u200e", "\u200f", "\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068",
            "\u2069");

    @Test
    @Requirement("STO-007")
    default void refusesMoreThanAnAccountMayUploadWithinADay() {
        clock().moveTo(MARCH_2);
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        TooManyRequestsException refused =
                catchThrowableOfType(TooManyRequestsException.class, () -> uploadTooMuch(owner));

        assertThat(refused).isNotNull();
        assertThat(refused.retryAfter())
                .isBetween(Duration.ofSeconds(1), Duration.ofDays(1).plusMinutes(1));
        assertDoesNotThrow(() -> Uploads.pdfOf(function(), cast().serviceUser(PartyKind.NATURAL_PERSON)));
        clock().moveTo(clock().now().plus(refused.retryAfter()));
        assertDoesNotThrow(() -> Uploads.pdfOf(function(), owner));
    }

    private void uploadTooMuch(Caller owner) {
        for (int i = 0; i < BEYOND_EVERY_DAY; i++) {
            Uploads.pdfOf(function(), owner);
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-003")
    default void asksTheScannersThatOthersBringAboutTheWholeContent() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThatThrownBy(() -> Uploads.upload(
                        function(), owner, "材料.pdf", "application/pdf", pdfThatEndsWith(KitScanner.THREAT)))
                .asInstanceOf(type(ContentRefusedException.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("content-malware");
                    assertThat(refused.found()).isEqualTo(KitScanner.THREAT);
                });
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-003")
    default void keepsNothingWhileAScannerIsDown() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThatThrownBy(() -> Uploads.upload(
                        function(), owner, "残余.pdf", "application/pdf", pdfThatEndsWith(KitScanner.OUTAGE)))
                .isInstanceOf(UnavailableException.class);
        assertNothingLeft(owner, "残余.pdf");
    }

    private static byte[] pdfThatEndsWith(String words) {
        return new String(Uploads.longPdf(), UTF_8)
                .replace("\ntrailer", "\n% " + words + "\ntrailer")
                .getBytes(UTF_8);
    }

    @Test
    @Requirement("STO-004")
    default void leavesNothingOfWhatIsTornOrRefused() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        String name = "残余.pdf";
        DocumentDraft draft = DocumentDraft.builder().name(name).build();
        List<ThrowingCallable> refused = List.of(
                () -> function()
                        .upload(
                                owner,
                                draft,
                                new SequenceInputStream(
                                        new ByteArrayInputStream(Uploads.pdf()), new StorageContract.TornStream())),
                () -> function()
                        .upload(owner, draft, new StorageContract.CountingStream(StorageContract.BEYOND_EVERY_LIMIT)),
                () -> Uploads.upload(
                        function(), owner, name, "application/pdf", "MZ\u0090\u0000\u0003".getBytes(ISO_8859_1)),
                () -> Uploads.upload(function(), owner, name, "application/pdf", new byte[0]));

        refused.forEach(upload -> assertThatThrownBy(upload).isNotNull());

        assertNothingLeft(owner, name);
    }

    /** The copy of what is kept about the party shows no such document. */
    private void assertNothingLeft(Caller owner, String name) {
        assertThat(candidate()
                        .service(IdentityService.class)
                        .copyPersonalRecord(owner, requireNonNull(DocumentFixtures.partyOf(owner)))
                        .entries())
                .noneMatch(entry -> entry.values().containsValue(name));
    }

    @Test
    @Requirement("STO-003")
    default void tellsWhatItFoundInARefusedContent() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThat(foundIn(owner, "application/pdf", Uploads.png())).isEqualTo("image/png");
        assertThat(foundIn(owner, "image/png", Uploads.pdf())).isEqualTo("application/pdf");
    }

    private String foundIn(Caller owner, String declared, byte[] content) {
        return requireNonNull(catchThrowableOfType(
                        ContentRefusedException.class,
                        () -> Uploads.upload(function(), owner, "材料", declared, content)))
                .found();
    }

    @Test
    @Requirement("STO-005")
    default void cleansWhatHidesOrReordersOutOfANameForGood() throws IOException {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        String name = "说" + String.join("", DECEPTIVE) + "明.pdf";

        Document kept = Uploads.upload(function(), owner, name, "application/pdf", Uploads.pdf());

        assertThat(kept.name()).startsWith("说").endsWith(".pdf").doesNotContain(DECEPTIVE);
        assertThat(function().find(owner, kept.id())).contains(kept);
        try (DocumentContent opened = function().open(owner, kept.id())) {
            assertThat(opened.document()).isEqualTo(kept);
        }
    }

    @Test
    @Requirement("STO-005")
    default void namesWhatHasNoNameOnceItIsClean() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        for (String name : List.of("/", "..", "\u202e")) {
            Document kept = Uploads.upload(function(), owner, name, "application/pdf", Uploads.pdf());

            assertThat(kept.name()).isNotBlank().doesNotContain("/", "..", "\u202e");
        }
    }

    @Test
    @Requirement("STO-001")
    default void keepsAContentForOthersWhenAnEqualOneExpires() throws IOException {
        clock().moveTo(MARCH_2);
        byte[] content = Uploads.pdf();
        Caller one = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller other = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document first = Uploads.upload(function(), one, "甲.pdf", "application/pdf", content);
        Instant end = requireNonNull(first.expiresAt());
        clock().moveTo(end.minusSeconds(60));
        Document second = Uploads.upload(function(), other, "乙.pdf", "application/pdf", content);

        clock().moveTo(end.plusSeconds(60));

        assertThat(function().find(one, first.id())).isEmpty();
        assertThat(function().find(other, second.id())).contains(second);
        try (DocumentContent opened = assertDoesNotThrow(() -> function().open(other, second.id()))) {
            assertThat(opened.content().readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-004")
    default void tellsAPageWhatItTakesIn() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        ContentTooLargeException refused = catchThrowableOfType(
                ContentTooLargeException.class,
                () -> function()
                        .upload(
                                owner,
                                DocumentDraft.builder().name("大.txt").build(),
                                new StorageContract.CountingStream(StorageContract.BEYOND_EVERY_LIMIT)));

        AcceptedContent accepted = candidate().port(Documents.class).accepted();

        assertThat(accepted.limit()).isEqualTo(refused.limit());
        assertThat(accepted.extensions())
                .contains("pdf", "png")
                .allSatisfy(each -> assertThat(each).matches("[a-z0-9]+"));
    }
}
