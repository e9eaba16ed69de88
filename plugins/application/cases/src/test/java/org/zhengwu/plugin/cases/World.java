package org.zhengwu.plugin.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Masked;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.forms.FieldLimitsDraft;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.forms.FormFieldDraft;
import org.zhengwu.api.forms.FormGroupDraft;
import org.zhengwu.api.forms.WordingDraft;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.Identifier;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;
import org.zhengwu.spi.application.catalogue.Items;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.codes.CodeList;
import org.zhengwu.spi.technical.codes.CodeTables;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.Masking;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PersonalData;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;
import org.zhengwu.spi.technical.seals.Seals;
import org.zhengwu.spi.technical.storage.Documents;

/** What the other functions do for cases, in memory: one organ, one division, items by their looks. */
final class World {

    static final OrganId ORGAN = new OrganId(new UUID(1, 1));
    static final OrganId SUCCESSOR = new OrganId(new UUID(1, 2));
    static final DivisionId DIVISION = new DivisionId(new UUID(2, 1));
    static final ItemId PERMIT = new ItemId(new UUID(3, 1));
    static final ItemId INSTANT = new ItemId(new UUID(3, 2));
    static final ItemId VERIFIED = new ItemId(new UUID(3, 3));
    static final ItemId PENALTY = new ItemId(new UUID(3, 4));
    static final ItemId UNLIMITED = new ItemId(new UUID(3, 5));
    static final ItemId FORMED = new ItemId(new UUID(3, 6));
    static final ItemId SHARING = new ItemId(new UUID(3, 7));

    final PlainDeadlines deadlines = new PlainDeadlines();
    final Map<Subject, ApprovalState> approvals = new ConcurrentHashMap<>();
    /** The name and the type of each document. */
    final Map<DocumentId, String> names = new ConcurrentHashMap<>();

    /** What sealing a page gives. */
    Function<String, Optional<byte[]>> sealing = page -> Optional.empty();

    final Seals seals = (organ, subject, page) -> sealing.apply(page);

    final Map<DocumentId, String> written = Collections.synchronizedMap(new HashMap<>());
    final List<String> notices = Collections.synchronizedList(new ArrayList<>());
    final List<AuditFact> audited = Collections.synchronizedList(new ArrayList<>());
    final Set<OrganId> merged = ConcurrentHashMap.newKeySet();

    final Items items = new Items() {
        @Override
        public Optional<HandlingTerms> current(ItemId item, LocalDate on) {
            return Optional.of(terms(item));
        }

        @Override
        public Optional<HandlingTerms> version(ItemVersionId version) {
            return Optional.of(terms(new ItemId(version.value())));
        }
    };

    final Approvals reviews = new Approvals() {
        @Override
        public ApprovalId start(@Nullable Caller handler, Subject subject, OrganId organ, @Nullable String item) {
            approvals.put(subject, ApprovalState.IN_REVIEW);
            return new ApprovalId(UUID.randomUUID());
        }

        @Override
        public Optional<ApprovalState> stateOf(Subject subject) {
            return Optional.ofNullable(approvals.get(subject));
        }

        @Override
        public void decide(Caller decider, Subject subject, String opinion) {
            if (approvals.get(subject) != ApprovalState.REVIEWED) {
                throw new StepNotAllowedException("DECIDE", String.valueOf(approvals.get(subject)), Set.of());
            }
            approvals.put(subject, ApprovalState.DECIDED);
        }

        @Override
        public void cancel(Subject subject) {
            approvals.computeIfPresent(subject, (same, state) -> ApprovalState.CANCELLED);
        }
    };

    /** The organs that may read each document of a record, as it was bound. */
    final Map<Subject, List<@Nullable OrganId>> bound = new ConcurrentHashMap<>();

    /** The organ that may read the documents of a record since they were handed over. */
    final Map<Subject, OrganId> handedOver = new ConcurrentHashMap<>();

    /** Parties that no window of the organ has entered. */
    final Set<PartyId> neverCame = ConcurrentHashMap.newKeySet();

    final Documents documents = new Documents() {
        @Override
        public DocumentId write(Binding binding, String name, String mediaType, byte[] content) {
            DocumentId id = new DocumentId(UUID.randomUUID());
            written.put(id, new String(content, StandardCharsets.UTF_8));
            names.put(id, name + " " + mediaType);
            return id;
        }

        @Override
        public void bind(Caller caller, DocumentId document, Binding binding) {
            if (document.value().getMostSignificantBits() == 0) {
                throw new NotFoundException("document");
            }
            bound.computeIfAbsent(binding.subject(), record -> new ArrayList<>())
                    .add(binding.organ());
        }

        @Override
        public void handOver(Binding binding, Set<DocumentId> documents) {
            handedOver.put(binding.subject(), Objects.requireNonNull(binding.organ()));
        }
    };

    /** Whether the next notice of this thread fails, and the step with it. */
    final ThreadLocal<Boolean> failing = ThreadLocal.withInitial(() -> false);

    /** The posts of each account in the organ. */
    final Map<AccountId, Set<Post>> posts = new ConcurrentHashMap<>();

    final DocumentStore store = new PlainStore();

    final Notices sending = (NoticeOrder order) -> {
        if (failing.get()) {
            failing.remove();
            throw new IllegalStateException("no notice today");
        }
        notices.add(order.template() + (order.party() == null ? " organ" : " party"));
        return new NoticeId(UUID.randomUUID());
    };

    /** The act whose next entry fails, as if the process ended there. */
    final AtomicReference<@Nullable String> endsAt = new AtomicReference<>();

    final AuditLog audit = new AuditLog() {
        @Override
        public void append(Caller caller, AuditFact fact) {
            if (fact.action().equals(endsAt.get())) {
                endsAt.set(null);
                throw new IllegalStateException("no entry today");
            }
            audited.add(fact);
        }

        @Override
        public void appendAlone(Caller caller, AuditFact fact) {
            audited.add(fact);
        }
    };

    final Parties parties = new PlainParties(neverCame);

    final Directory directory = new Directory() {
        @Override
        public Optional<DivisionEntry> division(DivisionId id) {
            return Optional.of(new DivisionEntry(id, DivisionCode.of("440300"), "深圳市", null, true));
        }

        @Override
        public Optional<DivisionEntry> division(DivisionCode code, LocalDate on) {
            return code.value().equals("440300") ? division(DIVISION) : Optional.empty();
        }

        @Override
        public List<DivisionEntry> ancestry(DivisionId id) {
            return division(id).stream().toList();
        }

        @Override
        public Optional<OrganEntry> organ(OrganId id) {
            OrganId next = merged.contains(id) ? SUCCESSOR : null;
            return Optional.of(new OrganEntry(id, "", "深圳市某局", DIVISION, null, next));
        }

        @Override
        public Optional<OrganEntry> organ(String creditCode) {
            return Optional.empty();
        }

        @Override
        public Set<OrganId> line(OrganId organ) {
            Set<OrganId> line = new HashSet<>(organ.equals(SUCCESSOR) ? merged : Set.of());
            line.add(organ);
            return line;
        }

        @Override
        public Set<Post> postsOf(AccountId account, OrganId organ) {
            return posts.getOrDefault(account, Set.of());
        }

        @Override
        public Set<OrganId> organsOf(DivisionId division) {
            return Set.of(ORGAN);
        }

        @Override
        public Set<OrganId> organsWithin(DivisionId division) {
            return Set.of(ORGAN);
        }

        @Override
        public OrganEntry enter(String creditCode, String name, DivisionId division) {
            throw new IllegalStateException("not in this world");
        }
    };

    /** One table, of the division of the organ, since 2026. */
    final CodeTables codes = new CodeTables() {
        @Override
        public Optional<CodeList> find(String table, @Nullable DivisionId division, LocalDate on) {
            CodeList kinds = new CodeList(
                    "shop-kinds",
                    1,
                    List.of(
                            new CodeEntry("food", "餐饮", null, null, 0, false),
                            new CodeEntry("photo", "照相", null, null, 1, true)));
            return Optional.of(kinds)
                    .filter(each -> each.table().equals(table) && DIVISION.equals(division))
                    .filter(each -> on.getYear() >= 2026);
        }

        @Override
        public Optional<String> toProfile(String table, String profile, String code) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fromProfile(String table, String profile, String foreign) {
            return Optional.empty();
        }
    };

    final Masking masking = new Masking() {
        @Override
        public String name() {
            return "plain";
        }

        @Override
        public Masked name(PartyKind kind, String name) {
            return new Masked(name.substring(0, 1) + "*");
        }

        @Override
        public Masked identifier(Identifier identifier) {
            return new Masked("*");
        }

        @Override
        public Masked mobile(MobileNumber mobile) {
            return new Masked(mobile.value().substring(0, 3) + "****");
        }
    };

    final PersonalData personal = new PersonalData() {
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
            return masking;
        }
    };

    private static final FormDefinition FORM = FormDraft.of(
                    "表",
                    FormGroupDraft.of(
                            "组",
                            field("name", "TEXT")
                                    .required(true)
                                    .prefill("party.name")
                                    .build(),
                            field("passport", "IDENTIFIER")
                                    .identifier("PASSPORT")
                                    .prefill("party.identifier")
                                    .build(),
                            field("kind", "SEVERAL_CHOICES").table("shop-kinds").build(),
                            field("town", "DIVISION").build(),
                            field("since", "DATE")
                                    .limits(FieldLimitsDraft.builder()
                                            .notAfter("P0D")
                                            .build())
                                    .build()))
            .check()
            .orThrow();

    private static FormFieldDraft.Builder field(String name, String kind) {
        return FormFieldDraft.builder().name(name).kind(kind).label(WordingDraft.of("字段"));
    }

    private HandlingTerms terms(ItemId item) {
        boolean permit = item.equals(PERMIT) || item.equals(VERIFIED);
        boolean penalty = item.equals(PENALTY);
        boolean limited = !item.equals(UNLIMITED);
        return new HandlingTerms(
                new ItemVersionId(item.value()),
                item,
                "11440300",
                "食品经营许可<核发>",
                permit ? "01" : penalty ? "02" : "20",
                item.equals(INSTANT) ? CaseType.INSTANT : CaseType.PROMISED,
                !penalty,
                false,
                item.equals(VERIFIED),
                merged.contains(ORGAN) ? SUCCESSOR : ORGAN,
                DIVISION,
                null,
                null,
                limited ? new Limit(7, LimitUnit.WORKING_DAY) : null,
                Set.of(),
                materials(item),
                item.equals(FORMED) ? FORM : null,
                null,
                List.of());
    }

    private static List<MaterialSlot> materials(ItemId item) {
        MaterialSlot form = new MaterialSlot("M1", "申请表", true, false, false);
        MaterialSlot identity = new MaterialSlot("M2", "身份证", true, true, false);
        return item.equals(SHARING)
                ? List.of(form, identity, new MaterialSlot("M3", "户口簿", false, true, false))
                : List.of(form, identity);
    }

    static Instant noon(String day) {
        return Instant.parse(day + "T04:00:00Z");
    }

    static AccountId account(@Nullable AccountId given) {
        return given == null ? new AccountId(UUID.randomUUID()) : given;
    }

    static PartyId party() {
        return new PartyId(UUID.randomUUID());
    }
}
