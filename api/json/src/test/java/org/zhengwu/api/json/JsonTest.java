package org.zhengwu.api.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Fen;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

class JsonTest {

    private static final UUID ID = UUID.fromString("0190c8f2-5d3a-7b1e-8f00-0123456789ab");

    enum Colour {
        RED,
        GREEN
    }

    enum Mood {
        GLAD,
        UNKNOWN
    }

    record Thing(
            PartyId party,
            DivisionCode division,
            Fen price,
            int count,
            boolean open,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Duration length,
            List<Revision> revisions) {

        public Thing {
            revisions = List.copyOf(revisions);
        }

        public boolean isLate() {
            return true;
        }

        public String getNickname() {
            return "x";
        }
    }

    record Note(@Nullable String text) {}

    record Nested(@Nullable Nested below) {}

    record Moods(@Nullable Mood mood, @Nullable Colour colour, List<Colour> colours) {}

    sealed interface Outcome {}

    record DeemedAccepted(LocalDate day) implements Outcome {}

    record Refused(String value) implements Outcome {}

    record Nothing() implements Outcome {}

    record Step(Outcome outcome) {}

    private static final String THING = """
            {"party":"0190c8f2-5d3a-7b1e-8f00-0123456789ab","division":"440300","price":1250,"count":3,"open":true,\
            "colour":"RED","day":"2026-09-30","at":"2026-09-30T01:02:03Z","length":"PT15M","revisions":[1,2]}""";

    private static Thing thing() {
        return new Thing(
                new PartyId(ID),
                new DivisionCode("440300"),
                new Fen(1250),
                3,
                true,
                Colour.RED,
                LocalDate.of(2026, 9, 30),
                Instant.parse("2026-09-30T01:02:03Z"),
                Duration.ofMinutes(15),
                List.of(new Revision(1), new Revision(2)));
    }

    @Test
    void writesValuesBareAndMembersByComponentName() {
        assertThat(Json.strict().write(thing())).isEqualTo(THING);
        assertThat(Json.strict().read(THING, Thing.class)).isEqualTo(thing());
    }

    @Test
    void writesHalfACharacterSoThatTheReaderSeesIt() throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Json.strict().write(List.of("a\ud83d", "\ude00b", "😀"), sent);

        assertThat(sent.toString(UTF_8)).isEqualTo("[\"a\\ud83d\",\"\\ude00b\",\"😀\"]");
    }

    @Test
    void leavesNullsOut() {
        assertThat(Json.strict().write(new Note(null))).isEqualTo("{}");
        assertThat(Json.strict().read("{}", Note.class)).isEqualTo(new Note(null));
        assertThat(Json.strict().read("{\"text\":null}", Note.class)).isEqualTo(new Note(null));
    }

    @Test
    void writesARecordOfOneComponentThatIsNoValueAsAnObject() {
        assertThat(Json.strict().write(new Note("a"))).isEqualTo("{\"text\":\"a\"}");
        ActingFor acting = new ActingFor(new PartyId(ID), Authority.SELF);
        assertThat(Json.strict().read(Json.strict().write(acting), ActingFor.class))
                .isEqualTo(acting);
    }

    @Test
    void tellsSealedTypesByName() {
        Step step = new Step(new DeemedAccepted(LocalDate.of(2026, 9, 30)));
        assertThat(Json.strict().write(step))
                .isEqualTo("{\"outcome\":{\"type\":\"deemed-accepted\",\"day\":\"2026-09-30\"}}");
        for (Outcome outcome : List.of(step.outcome(), new Refused("why"), new Nothing())) {
            assertThat(Json.strict().read(Json.strict().write(outcome), Outcome.class))
                    .isEqualTo(outcome);
            Step around = new Step(outcome);
            assertThat(Json.strict().read(Json.strict().write(around), Step.class))
                    .isEqualTo(around);
        }
        assertThat(Json.strict().write(List.of(new Refused("why"))))
                .isEqualTo("[{\"type\":\"refused\",\"value\":\"why\"}]");
        assertProblem("{\"outcome\":{\"type\":\"java.lang.String\"}}", Step.class, "unknown-type", "outcome");
        assertProblem("{\"outcome\":{\"day\":\"2026-09-30\"}}", Step.class, "unknown-type", "outcome");
    }

    @Test
    void readsValuesAsMapKeys() {
        Map<DivisionCode, Fen> fees =
                Map.of(new DivisionCode("440300"), new Fen(1), new DivisionCode("440100"), new Fen(2));
        String text = Json.strict().canonical(fees);
        assertThat(text).isEqualTo("{\"440100\":2,\"440300\":1}");
        assertThat(Json.strict().readMap("{\"a\":7}", Fen.class)).isEqualTo(Map.of("a", new Fen(7)));
    }

    @Test
    void writesSetsInOneOrder() {
        assertThat(Json.strict().write(Set.of(new Fen(3), new Fen(1), new Fen(2))))
                .isEqualTo("[1,2,3]");
        assertThat(Json.strict().canonical(Map.of("b", Set.of("z", "y"), "a", 1)))
                .isEqualTo("{\"a\":1,\"b\":[\"y\",\"z\"]}");
    }

    @Test
    void writesForPeopleWhatItReadsBack() {
        Map<String, Object> value = Map.of("a", List.of(1, Map.of("b", "乙")));

        String pretty = Json.strict().pretty(value);

        assertThat(pretty.lines()).hasSizeGreaterThan(2);
        assertThat(Json.strict().readMap(pretty, Object.class)).isEqualTo(value);
    }

    @Test
    void readsAListOfRecords() {
        assertThat(Json.strict().readList("[{\"text\":\"a\"}]", Note.class)).containsExactly(new Note("a"));
    }

    @Test
    void refusesWhatIsNotMeantSo() {
        assertProblem("", Note.class, "malformed", "");
        assertProblem("   ", Note.class, "malformed", "");
        assertProblem("null", Note.class, "wrong-type", "");
        assertProblem("{\"text\":\"a\"", Note.class, "malformed", "text");
        assertProblem("{\"text\":\"a\"} {}", Note.class, "trailing-content", "");
        assertProblem("{\"text\":\"a\",\"text\":\"b\"}", Note.class, "duplicate-member", "text");
        assertProblem("{\"texts\":\"a\"}", Note.class, "unknown-member", "texts");
        assertProblem("{\"text\":5}", Note.class, "wrong-type", "text");
        assertProblem("{\"text\":true}", Note.class, "wrong-type", "text");
        assertProblem("{\"text\":[\"a\"]}", Note.class, "wrong-type", "text");
        assertProblem("[]", Note.class, "wrong-type", "");
        assertProblem("\"\"", Note.class, "wrong-type", "");
        assertProblem("{\"text\":NaN}", Note.class, "malformed", "text");
        assertProblem("{'text':'a'}", Note.class, "malformed", null);
    }

    @Test
    void refusesCoercedScalars() {
        assertChanged("\"count\":3", "\"count\":\"3\"", "wrong-type", "count");
        assertChanged("\"count\":3", "\"count\":\"\"", "wrong-type", "count");
        assertChanged("\"count\":3", "\"count\":3.0", "wrong-type", "count");
        assertChanged("\"count\":3", "\"count\":3000000000", "out-of-range", "count");
        assertChanged("\"count\":3", "\"count\":null", "wrong-type", "count");
        assertChanged("\"count\":3,", "", "wrong-type", "count");
        assertChanged("\"count\":3", "\"count\":" + "9".repeat(200), "limit-exceeded", "count");
        assertChanged("\"open\":true", "\"open\":1", "wrong-type", "open");
        assertChanged("\"open\":true", "\"open\":\"true\"", "wrong-type", "open");
        assertChanged("\"RED\"", "0", "unknown-constant", "colour");
        assertChanged("\"RED\"", "\"\"", "unknown-constant", "colour");
        assertChanged("\"RED\"", "\"red\"", "unknown-constant", "colour");
        assertChanged("\"2026-09-30\"", "[2026,9,30]", "wrong-type", "day");
        assertChanged("\"2026-09-30\"", "\"2026-02-30\"", "invalid-value", "day");
        assertChanged("\"2026-09-30\"", "\"\"", "invalid-value", "day");
        assertChanged("1250", "\"1250\"", "wrong-type", "price");
        assertChanged("1250", "12.5", "wrong-type", "price");
        assertChanged("1250", "99999999999999999999", "out-of-range", "price");
        assertChanged("\"440300\"", "\"44\"", "invalid-value", "division");
        assertChanged("\"440300\"", "440300", "wrong-type", "division");
        assertChanged("\"440300\"", "{\"value\":\"440300\"}", "wrong-type", "division");
        assertChanged("0190c8f2-5d3a", "190c8f2-5d3a", "invalid-value", "party");
        assertChanged("[1,2]", "[1,-2]", "invalid-value", "revisions[1]");
        assertChanged("[1,2]", "1", "wrong-type", "revisions");
        assertChanged("[1,2]", "[1,null]", "invalid-value", "");
    }

    @Test
    void namesTheRuleOfAValueButNeverTheValue() {
        JsonProblem problem = problem(THING.replace("440300", "secret"), Thing.class);
        assertThat(problem.detail()).isEqualTo("A division code has 6, 9 or 12 digits");
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isPositive();
        for (String place : List.of("0190c8f2-5d3a-7b1e-8f00-0123456789ab", "RED", "2026-09-30", "PT15M")) {
            assertThat(problem(THING.replace('"' + place + '"', "\"secret\""), Thing.class))
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        }
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertProblem("{\"below\":".repeat(5000) + "{}" + "}".repeat(5000), Nested.class, "limit-exceeded", null);
        assertProblem("{\"text\":\"" + "a".repeat(1_000_001) + "\"}", Note.class, "limit-exceeded", null);
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] gbk = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xD6, (byte) 0xD0, '"', '}'};
        assertThatThrownBy(() -> Json.strict().read(new java.io.ByteArrayInputStream(gbk), Note.class))
                .isInstanceOfSatisfying(
                        JsonProblem.class, problem -> assertThat(problem.code()).isEqualTo("malformed"));
    }

    @Test
    void leniencyToleratesWhatANewerVersionWrote() {
        Json lenient = Json.lenient();
        assertThat(lenient.read(
                        "{\"mood\":\"SAD\",\"colour\":\"BLUE\",\"colours\":[\"RED\",\"BLUE\"],\"new\":1}", Moods.class))
                .isEqualTo(new Moods(Mood.UNKNOWN, null, List.of(Colour.RED)));
    }

    @Test
    void roundTripsTheValuesOfTheContract() {
        for (Object value : List.of(
                new PartyId(ID),
                new Revision(7),
                new Fen(-3),
                new Subject("case", ID),
                new DivisionCode("440300000000"),
                LocalDate.MAX,
                Instant.EPOCH,
                Duration.ofDays(400))) {
            assertThat(Json.strict().read(Json.strict().write(value), value.getClass()))
                    .isEqualTo(value);
        }
    }

    private static void assertChanged(String from, String to, String code, String path) {
        assertThat(THING).contains(from);
        assertProblem(THING.replace(from, to), Thing.class, code, path);
    }

    private static void assertProblem(String text, Class<?> type, String code, @Nullable String path) {
        JsonProblem problem = problem(text, type);
        assertThat(problem.code()).as(problem.getMessage()).isEqualTo(code);
        if (path != null) {
            assertThat(problem.path()).isEqualTo(path);
        }
    }

    private static JsonProblem problem(String text, Class<?> type) {
        return catchThrowableOfType(JsonProblem.class, () -> Json.strict().read(text, type));
    }
}
