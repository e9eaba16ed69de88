package org.zhengwu.plugin.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.plugin.cases.Department.HandedMaterial;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.application.cases.ArrivedAnswer;
import org.zhengwu.spi.application.cases.DepartmentSystem;
import org.zhengwu.spi.application.cases.EndedCase;
import org.zhengwu.spi.application.cases.HandedCase;
import org.zhengwu.spi.application.cases.Materials;
import org.zhengwu.spi.application.cases.RefusedAnswer;

/** What each technology of a department's system does. */
interface DepartmentSystemContract {

    CaseNumber NUMBER = new CaseNumber("440300-2026-00000001");
    DocumentId DOCUMENT = new DocumentId(new UUID(4, 1));
    String CONTENT = "材料：营业执照 🏮";
    Materials MATERIALS = document -> new ByteArrayInputStream(CONTENT.getBytes(UTF_8));

    /** The other side, which has nothing yet. */
    Department department();

    /** The technology, at work. */
    DepartmentSystem system();

    @Test
    default void handsOverACaseWithItsMaterials() {
        system().handOver(handed(), MATERIALS);

        assertThat(department().handedOver()).containsExactly(NUMBER.value());
        assertThat(department().handover(NUMBER.value())).contains("\"note\":\"“字” 🏮\"", "\"name\":\"王小明\"");
        assertThat(department().material(NUMBER.value(), brought())).isEqualTo(CONTENT);
    }

    @Test
    default void handsOverTheSameTwiceWithoutHarm() {
        system().handOver(handed(), MATERIALS);
        system().handOver(handed(), MATERIALS);

        assertThat(department().handedOver()).containsExactly(NUMBER.value());
        assertThat(department().material(NUMBER.value(), brought())).isEqualTo(CONTENT);
    }

    @Test
    default void tellsWhatEndedHereAndWhatWasNotApplied() {
        system().takeBack(new EndedCase(NUMBER, CaseState.WITHDRAWN, LocalDate.of(2026, 3, 2)));
        for (String id : List.of("a.b_c-1", "..")) {
            system().refuse(new RefusedAnswer(NUMBER, id, 3, "step-not-allowed"));

            assertThat(department().refused(NUMBER.value(), id))
                    .contains("\"answer\":\"" + id + "\"", "\"sequence\":3", "\"code\":\"step-not-allowed\"");
        }
        assertThat(department().ended(NUMBER.value())).contains("WITHDRAWN", "2026-03-02");
    }

    @Test
    default void givesAnAnswerUntilItIsAcknowledged() {
        department().says("1", resumes("first"));
        department().says("2", resumes("second"));
        List<ArrivedAnswer> arrived = system().answers(10);
        assertThat(arrived).extracting(each -> each.answer().id()).containsExactly("first", "second");
        assertThat(system().answers(10)).isEqualTo(arrived);

        system().acknowledge(arrived.get(0));
        system().acknowledge(arrived.get(0));

        assertThat(system().answers(10)).containsExactly(arrived.get(1));
        assertThat(department().acknowledged()).containsExactly("1");
    }

    @Test
    default void givesNoMoreThanItIsAskedFor() {
        for (String name : List.of("1", "2", "3")) {
            department().says(name, resumes(name));
        }

        assertThat(system().answers(2)).extracting(each -> each.answer().id()).containsExactly("1", "2");
    }

    @Test
    default void readsWhatIsSaidInUtf8() {
        department()
                .says("1", resumes("a").replace("\"RESUME\"", "\"RECEIVE\", \"externalNumber\": \"粤监〔2026〕77号 🏮\""));

        assertThat(system().answers(10).get(0).answer().externalNumber()).isEqualTo("粤监〔2026〕77号 🏮");
    }

    @Test
    default void rejectsWhatIsNoAnswerAndGivesTheOthers() {
        department().says("1", "{\"id\": ");
        department().says("2", resumes("b").replace("\"step\"", "\"stop\""));
        department().says("3", resumes("c").replace("\"step\"", "\"id\""));
        department().says("4", resumes("王").getBytes(Charset.forName("GB18030")));
        department().says("5", "null");
        department().says("6", "x".repeat((1 << 20) + 1));
        department().says("7", resumes("good"));

        assertThat(system().answers(10)).extracting(each -> each.answer().id()).containsExactly("good");
        assertThat(department().rejections())
                .hasSize(6)
                .anyMatch(each -> each.contains("\"code\":\"malformed\""))
                .anyMatch(each -> each.contains("\"code\":\"unknown-member\""))
                .anyMatch(each -> each.contains("\"code\":\"duplicate-member\""))
                .anyMatch(each -> each.contains("not UTF-8"))
                .anyMatch(each -> each.contains("\"code\":\"wrong-type\""))
                .anyMatch(each -> each.contains("\"code\":\"too-long\""));
    }

    @Test
    default void sendsAnAnswerBackWithEverythingThatIsWrong() {
        department().says("1", resumes("a"));
        ArrivedAnswer arrived = system().answers(10).get(0);

        system().reject(arrived, List.of(new Violation("step", "one", "甲"), new Violation("id", "two", "乙")));

        assertThat(system().answers(10)).isEmpty();
        assertThat(department().rejections())
                .singleElement()
                .asString()
                .contains("\"code\":\"one\"", "甲", "\"code\":\"two\"", "乙");
    }

    @Test
    default void declaresAnOutageWhateverIsAskedOfIt() {
        department().says("1", resumes("a"));
        ArrivedAnswer arrived = system().answers(10).get(0);
        department().goesAway();

        for (ThrowingCallable each : List.<ThrowingCallable>of(
                () -> system().handOver(handed(), MATERIALS),
                () -> system().takeBack(new EndedCase(NUMBER, CaseState.WITHDRAWN, LocalDate.EPOCH)),
                () -> system().refuse(new RefusedAnswer(NUMBER, "a", 1, "x")),
                () -> system().answers(1),
                () -> system().acknowledge(arrived),
                () -> system().reject(arrived, List.of()))) {
            assertThatThrownBy(each).isInstanceOf(OutageException.class);
        }
        department().comesBack();
        system().handOver(handed(), MATERIALS);
        system().acknowledge(arrived);

        assertThat(department().handedOver()).containsExactly(NUMBER.value());
        assertThat(department().acknowledged()).containsExactly("1");
    }

    static String resumes(String id) {
        return "{\"id\": \"" + id + "\", \"number\": \"" + NUMBER + "\", \"sequence\": 1, \"step\": \"RESUME\"}";
    }

    private static HandedMaterial brought() {
        return new HandedMaterial(DOCUMENT.toString(), HttpDepartment.digest(CONTENT.getBytes(UTF_8)));
    }

    /** A case with a material of the content. */
    static HandedCase handed() {
        return handed(NUMBER, material(CONTENT.getBytes(UTF_8)));
    }

    static HandedCase.Material material(byte[] content) {
        return new HandedCase.Material(
                "M1", DOCUMENT, "执照.pdf", "application/pdf", content.length, HttpDepartment.digest(content));
    }

    static HandedCase handed(CaseNumber number, HandedCase.Material... materials) {
        UUID id = new UUID(4, 4);
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new HandedCase(
                new CaseId(id),
                number,
                new HandedCase.Item(new ItemVersionId(id), "1", "1", "事项", "01"),
                new HandedCase.Applicant(
                        PartyKind.NATURAL_PERSON, "王小明", IdentifierKind.RESIDENT_ID, "1", Authority.SELF),
                null,
                new HandedCase.Organ("1", "某局"),
                DivisionCode.of("440300"),
                Channel.WEB,
                Instant.EPOCH,
                day,
                day,
                false,
                null,
                null,
                Map.of("note", "“字” 🏮"),
                List.of(materials),
                List.of());
    }
}
