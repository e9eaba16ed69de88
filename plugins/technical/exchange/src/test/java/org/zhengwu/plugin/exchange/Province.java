package org.zhengwu.plugin.exchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.cases.CaseAccepted;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseReference;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.api.technical.identity.Identifier;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.codes.CodeList;
import org.zhengwu.spi.technical.codes.CodeTables;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;
import org.zhengwu.spi.technical.exchange.UpperLevel;
import org.zhengwu.spi.technical.identity.Masking;
import org.zhengwu.spi.technical.identity.PersonalData;

/** A running exchange, with cases that are told to it and a nation above. */
final class Province implements AutoCloseable {

    static final Instant MARCH_2 = Instant.parse("2026-03-02T01:00:00Z");
    static final String NAME = "王小明";
    static final String IDENTIFIER = "11010519491231002X";
    static final String PROFILE = "legacy-closings-permit";

    private static final String DATA_SOURCE = "zhengwu.exchange.data-source";
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(4, 1));

    final Map<Subject, CaseReport> cases = new ConcurrentHashMap<>();
    final Map<String, String> mapped = new ConcurrentHashMap<>(Map.of("PERMIT_GRANTED", "6", "PERMIT_REFUSED", "7"));
    final List<AuditFact> audited = new CopyOnWriteArrayList<>();
    final Caller administrator = administrator();
    final Nation nation;
    final Zhengwu zhengwu;
    final ExchangeService exchange;

    private Province(Nation nation, Zhengwu.Builder builder) {
        this.nation = nation;
        zhengwu = builder.movableClock(MARCH_2)
                .setting("zhengwu.exchange.profile", PROFILE)
                .setting("zhengwu.outbox.backoff", "PT0S")
                .bean(ReportedCases.class, subject -> Optional.ofNullable(cases.get(subject)))
                .bean(AuditLog.class, new Audit())
                .bean(CodeTables.class, new Tables())
                .bean(PersonalData.class, new Sealing())
                .start();
        exchange = zhengwu.service(ExchangeService.class);
    }

    static Province below(Nation nation) {
        return below(nation, Zhengwu.builder().h2InMemory());
    }

    static Province below(Nation nation, Zhengwu.Builder database) {
        return new Province(nation, database.setting(DATA_SOURCE, "440000").bean(UpperLevel.class, nation));
    }

    /** Without an upper level, but for what the settings say. */
    static Province with(Map<String, String> settings) {
        Zhengwu.Builder builder = Zhengwu.builder().h2InMemory().setting(DATA_SOURCE, "440000");
        settings.forEach(builder::setting);
        return new Province(new Nation(), builder);
    }

    /** Tells that something happened to a case, and does what follows. */
    void tell(CaseReport report) {
        happen(report);
        zhengwu.settle();
    }

    /** The same, where the process ends after the upper level has the batch, and before that is noted. */
    void tellAndCrash(CaseReport report) {
        nation.crashes = true;
        happen(report);
        assertThatThrownBy(zhengwu::settle).hasMessage(Nation.CRASH);
    }

    /** Tells that something happened to a case, of which nobody has heard yet. */
    void happen(CaseReport report) {
        cases.put(report.subject(), report);
        CaseReference about = new CaseReference(
                new CaseId(report.subject().id()),
                new CaseNumber(report.projectNo()),
                new ItemVersionId(new UUID(3, 1)),
                new OrganId(new UUID(1, 1)),
                new DivisionId(new UUID(2, 1)));
        zhengwu.transactions()
                .required(() ->
                        zhengwu.service(Outbox.class).add(new CaseAccepted(about, false, LocalDate.of(2026, 3, 2))));
    }

    List<ExchangeRow> rows(Subject of) {
        return exchange.rows(administrator, RowFilter.of(of), PageRequest.of(100, null))
                .items();
    }

    ExchangeRow row(Subject of, RowKind kind) {
        return rows(of).stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }

    /** What a gauge shows, read as the host reads it. */
    long gauge(String name) {
        ExchangeGauges gauges = zhengwu.service(ExchangeGauges.class);
        return zhengwu.transactions()
                .required(() -> gauges.all().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .getAsLong());
    }

    /** An accepted case with a step and a material. */
    static CaseReport accepted(int number) {
        return report(number, "M1", List.of(step(1, "SUBMIT")), List.of(), null);
    }

    /** The same case after its decision. */
    static CaseReport decided(int number, Closing closing) {
        return report(
                number,
                "M1",
                List.of(step(1, "SUBMIT"), step(2, "DECIDE")),
                List.of(),
                new CaseReport.Result(closing, LocalDate.of(2026, 3, 3), DOCUMENT, null, null));
    }

    static CaseReport report(
            int number,
            String material,
            List<CaseReport.Step> steps,
            List<CaseReport.Special> specials,
            CaseReport.@Nullable Result result) {
        return new CaseReport(
                new Subject("case", new UUID(9, number)),
                new PartyId(new UUID(10, number)),
                "440300-2026-0000000" + number,
                application(),
                steps,
                specials,
                result,
                List.of(new CaseReport.Material(material, "申请书", DOCUMENT)));
    }

    static CaseReport.Step step(int number, String step) {
        return new CaseReport.Step(number, step, "ACCEPTED", LocalDate.of(2026, 3, 2), MARCH_2, MARCH_2);
    }

    static CaseReport.Special special(@Nullable LocalDate until) {
        LocalDate from = LocalDate.of(2026, 3, 4);
        return new CaseReport.Special(1, "EXPERT_REVIEW", "王小明的房屋", from, LocalDate.of(2026, 3, 20), until);
    }

    private static CaseReport.Application application() {
        return new CaseReport.Application(
                new CaseReport.Item("114403000000000001440012345600001", "v1", "户外广告设置"),
                new CaseReport.Applicant(
                        PartyKind.NATURAL_PERSON, NAME, IdentifierKind.RESIDENT_ID, IDENTIFIER, Authority.SELF),
                new CaseReport.Contact(NAME, "13800138000"),
                new CaseReport.Organ("11440300MB2D27500X", "深圳市某局", "440300"),
                "PROMISED",
                Channel.WEB,
                MARCH_2,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 30));
    }

    private static Caller administrator() {
        Grant grant = new Grant(Role.SYSTEM_ADMINISTRATOR, null, null, null, LocalDate.EPOCH, null, Set.of());
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, "", List.of(grant), Channel.WEB, Assurance.VERIFIED, null, null);
    }

    @Override
    public void close() {
        zhengwu.close();
    }

    private final class Audit implements AuditLog {

        @Override
        public void append(Caller caller, AuditFact fact) {
            audited.add(fact);
        }

        @Override
        public void appendAlone(Caller caller, AuditFact fact) {
            audited.add(fact);
        }
    }

    /** The closings alone, as the profile has them. */
    private final class Tables implements CodeTables {

        @Override
        public Optional<CodeList> find(String table, @Nullable DivisionId division, LocalDate on) {
            return table.equals(Closing.TABLE)
                    ? Optional.of(new CodeList(table, 1, new ArrayList<>()))
                    : Optional.empty();
        }

        @Override
        public Optional<String> toProfile(String table, String profile, String code) {
            return profile.equals(PROFILE) ? Optional.ofNullable(mapped.get(code)) : Optional.empty();
        }

        @Override
        public Optional<String> fromProfile(String table, String profile, String foreign) {
            return Optional.empty();
        }
    }

    private static final class Sealing implements PersonalData {

        @Override
        public String seal(Subject owner, String plain) {
            return Base64.getEncoder().encodeToString((owner + "|" + plain).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(Subject owner, String sealed) {
            String text = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
            if (!text.startsWith(owner + "|")) {
                throw new IllegalStateException("sealed for another record");
            }
            return text.substring(owner.toString().length() + 1);
        }

        @Override
        public Masking masking() {
            return new Stars();
        }
    }

    private static final class Stars implements Masking {

        @Override
        public String name() {
            return "stars";
        }

        @Override
        public Masked name(PartyKind kind, String name) {
            return new Masked(name.charAt(0) + "*");
        }

        @Override
        public Masked identifier(Identifier identifier) {
            return new Masked("1***X");
        }

        @Override
        public Masked mobile(MobileNumber mobile) {
            return new Masked("138****");
        }
    }
}
