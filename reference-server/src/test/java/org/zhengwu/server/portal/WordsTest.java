package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Fen;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.DeliveryWay;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.api.application.cases.SpecialProcedure;
import org.zhengwu.api.application.cases.VerificationResult;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.BodyNature;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.CrossRegion;
import org.zhengwu.api.application.catalogue.HandlingForm;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.MaterialSource;
import org.zhengwu.api.application.catalogue.SpecialProcedureKind;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.server.portal.staff.cases.Entry;
import org.zhengwu.server.portal.staff.cases.HandlingStep;
import org.zhengwu.server.portal.staff.catalogue.ItemPart;
import org.zhengwu.server.portal.staff.catalogue.ItemStep;
import org.zhengwu.server.portal.staff.identity.CorrectionPages;
import org.zhengwu.server.portal.staff.identity.SecurityStep;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("(?:of|either|has)\\(\"([A-Za-z0-9.-]+)\"(?! \\+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            ApprovalState.class,
            AuditOutcome.class,
            AuditVerification.FindingKind.class,
            BasisLevel.class,
            BodyNature.class,
            ChangeCause.class,
            Channel.class,
            DayEffect.class,
            DeliveryWay.class,
            Opinion.class,
            Post.class,
            Role.class,
            SpecialProcedure.class,
            VerificationResult.class,
            Assurance.class,
            Authority.class,
            CaseState.class,
            CorrectionState.class,
            CorrectionPages.Finding.class,
            CaseStep.class,
            CaseType.class,
            CrossRegion.class,
            FieldKind.class,
            ItemState.class,
            LimitUnit.class,
            SpecialProcedureKind.class,
            ClockKind.class,
            DayKind.class,
            DeadlineState.class,
            DecisionOutcome.class,
            HandlingForm.class,
            IdentifierKind.class,
            Light.class,
            MaterialSource.class,
            PartyKind.class,
            RefusalOutcome.class);

    @Test
    void saysEverythingInBothLanguages() {
        Properties chinese = bundle("words.properties");
        Properties english = bundle("words_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @Test
    void hasWordsForEveryConstantThatPagesShow() {
        for (Class<? extends Enum<?>> type : SHOWN) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(Words.in(Locale.CHINESE).has(Words.key(constant)))
                        .as(Words.key(constant))
                        .isTrue();
            }
        }
        for (SecurityStep step : SecurityStep.values()) {
            for (String key : List.of("security." + step.path(), "security." + step.path() + ".note")) {
                assertThat(Words.in(Locale.CHINESE).has(key)).as(key).isTrue();
            }
            assertThat(Words.in(Locale.CHINESE).has("security.do-" + step.path()))
                    .isTrue();
        }
        for (HandlingStep step : HandlingStep.values()) {
            assertThat(Words.in(Locale.CHINESE).has("step." + step.path())).isTrue();
            for (Entry entry : step.entries()) {
                String key = "entry." + step.path() + "." + entry.name();
                assertThat(Words.in(Locale.CHINESE).has(key)).as(key).isTrue();
            }
        }
        for (CaseState state : CaseState.values()) {
            assertThat(Words.in(Locale.CHINESE).has("next." + state))
                    .as("next." + state)
                    .isTrue();
        }
    }

    @Test
    void hasWordsForEveryPartOfAnItem() {
        Set<String> parts = new TreeSet<>();
        collectParts(ItemContent.class, parts);
        assertThat(parts).hasSizeGreaterThan(80);
        parts.forEach(part -> assertThat(Words.in(Locale.CHINESE).has("part." + part))
                .as("part." + part)
                .isTrue());
        for (ItemStep step : ItemStep.values()) {
            assertThat(Words.in(Locale.CHINESE).has("itemstep." + step.path() + ".note"))
                    .isTrue();
        }
        for (ItemPart part : ItemPart.values()) {
            assertThat(Words.in(Locale.CHINESE).has("itempart." + part.path())).isTrue();
        }
        for (ItemState state : ItemState.values()) {
            assertThat(Words.in(Locale.CHINESE).has("itemstate." + state)).isTrue();
        }
    }

    private static void collectParts(Class<?> type, Set<String> parts) {
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(component.getName());
            Type generic = component.getGenericType();
            Class<?> element =
                    generic instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> of
                            ? of
                            : component.getType();
            if (element.isRecord() && element.getRecordComponents().length > 1) {
                collectParts(element, parts);
            }
        }
    }

    @Test
    void hasWordsForEveryKeyThatPagesName() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> naming = files.filter(each -> each.toString().endsWith(".jte")
                            || (each.toString().contains("portal")
                                    && each.toString().endsWith(".java")))
                    .toList();
            assertThat(naming).hasSizeGreaterThan(20);
            for (Path file : naming) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> key.contains("."))
                        .filter(key -> !key.endsWith("."))
                        .forEach(key -> assertThat(Words.in(Locale.CHINESE).has(key))
                                .as("%s in %s", key, file)
                                .isTrue());
            }
        }
    }

    @Test
    void speaksChineseUnlessEnglishIsAskedForWhateverTheServerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Words.in(Locale.forLanguageTag("zh-CN")).of("frame.home"))
                    .isEqualTo("首页");
            assertThat(Words.in(Locale.FRENCH).of("frame.home")).isEqualTo("首页");
            assertThat(Words.in(Locale.ENGLISH).of("frame.home")).isEqualTo("Home");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesDaysAndMomentsAsPeopleReadThem() {
        LocalDate day = LocalDate.of(2026, 9, 30);

        assertThat(Words.in(Locale.CHINESE).day(day)).isEqualTo("2026年9月30日（星期三）");
        assertThat(Words.in(Locale.ENGLISH).day(day)).isEqualTo("Wednesday, 30 September 2026");
        assertThat(Words.in(Locale.ENGLISH).moment(Instant.parse("2026-09-30T16:05:00Z")))
                .isEqualTo("2026-10-01 00:05");
        assertThat(Words.in(Locale.CHINESE).second(Instant.parse("2026-09-30T16:05:07Z")))
                .isEqualTo("2026-10-01 00:05:07");
    }

    @Test
    void writesLimitsAmountsAndSizes() {
        Words words = Words.in(Locale.ENGLISH);

        assertThat(words.limit(new Limit(0, LimitUnit.WORKING_DAY))).isEqualTo("On the spot");
        assertThat(words.limit(new Limit(1, LimitUnit.WORKING_DAY))).isEqualTo("1 working day");
        assertThat(words.limit(new Limit(45, LimitUnit.CALENDAR_DAY))).isEqualTo("45 calendar days");
        assertThat(words.yuan(new Fen(1050))).isEqualTo("10.50 yuan");
        assertThat(words.size(900)).isEqualTo("900 bytes");
        assertThat(words.size(2048)).isEqualTo("2 KB");
        assertThat(words.size(5L << 20)).isEqualTo("5 MB");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }

    private static Properties bundle(String name) {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return read;
    }
}
