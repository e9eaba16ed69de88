package org.zhengwu.plugin.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.Applicant;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseReference;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.runtime.persistence.UuidText;
import org.zhengwu.spi.application.catalogue.HandlingTerms;

/** A case: what it holds and the state that it is in. Each step goes by the table of {@link CaseStep}. */
@Entity(name = "csCase")
@Table(name = "cs_case")
class CaseEntity {

    @Id
    private UUID id;

    @Column(name = "case_number")
    private @Nullable String number;

    @Embedded
    private ItemPart item;

    @Embedded
    private ApplicantPart applicant;

    private UUID organ;
    private UUID division;

    @Embedded
    private FilingPart filing;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "at_organ")
    private boolean atOrgan;

    @Embedded
    private FilledPart filled;

    /** The case of the whole matter that this one is a part of (一件事). */
    @Convert(converter = UuidText.class)
    @Column(name = "whole_case")
    private @Nullable UUID whole;

    /** The versions of the items of its parts, from the submission on. */
    @Column(name = "part_versions")
    private @Nullable String parts;

    @Embedded
    private @Nullable ContactPart contact;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Convert(converter = UuidText.class)
    @Column(name = "intake_clock")
    private @Nullable UUID intakeClock;

    private @Nullable String correction;

    @Embedded
    private @Nullable NoticePart notice;

    @Embedded
    private @Nullable RefusalPart refusal;

    @Embedded
    private @Nullable AcceptancePart acceptance;

    @Embedded
    private @Nullable SuspensionPart suspension;

    @Embedded
    private @Nullable DecisionPart decision;

    @Embedded
    private @Nullable DeliveryPart delivery;

    private @Nullable String withdrawal;

    /** Who of the staff handles it (承办人). */
    @Convert(converter = UuidText.class)
    private @Nullable UUID assignee;

    @Embedded
    private DuePart due;

    private int steps;

    @Column(name = "stepped_at")
    private Instant steppedAt;

    @Version
    private long revision;

    protected CaseEntity() {}

    CaseEntity(UUID id, HandlingTerms terms, ApplicantPart applicant, FilingPart filing) {
        this.id = id;
        this.applicant = applicant;
        this.item = new ItemPart(terms);
        this.organ = terms.organ().value();
        this.division = terms.division().value();
        this.filing = filing;
        this.state = CaseState.DRAFT;
        this.filled = FilledPart.nothing();
        this.due = DuePart.never();
        this.steppedAt = filing.createdAt();
    }

    /** A part of the matter at the part's own organ, for the same applicant on the same way. */
    static CaseEntity partOf(CaseEntity whole, HandlingTerms terms, Instant now) {
        FilingPart filing = new FilingPart(whole.filing.channel(), whole.filing.window(), now);
        CaseEntity part =
                new CaseEntity(UuidCreator.getTimeOrderedEpoch(), terms, new ApplicantPart(whole.applicant), filing);
        part.whole = whole.id;
        return part;
    }

    /** Takes on the terms of a version of its item: those of today, until the submission fixes them. */
    void standOn(HandlingTerms terms) {
        item = new ItemPart(terms);
        organ = terms.organ().value();
        division = terms.division().value();
    }

    /** Throws where the table does not allow the step, before anything is done for it. */
    void expect(CaseStep step) {
        step.from(state);
    }

    /** Takes a step, or throws where the table does not allow it. */
    private void take(CaseStep step) {
        state = step.from(state);
        atOrgan = state.isOpenAtOrgan();
    }

    /** Replaces what the applicant filled in. */
    void change(FilledPart given, @Nullable ContactPart whom) {
        take(CaseStep.CHANGE);
        fill(given, whom);
    }

    /** Holds what the applicant filled in, before any step. */
    void fill(FilledPart given, @Nullable ContactPart whom) {
        filled = given;
        contact = whom;
    }

    /** The first submission, on the terms of the day, which it keeps; the number follows. */
    void submit(LocalDate on, HandlingTerms terms) {
        take(CaseStep.SUBMIT);
        standOn(terms);
        receivedOn = on;
    }

    /** Keeps to its end of what it consists. */
    void consistOf(List<ItemVersionId> versions) {
        parts = versions.isEmpty() ? null : Json.strict().write(versions);
    }

    void number(CaseNumber given) {
        number = given.value();
    }

    void submitAgain() {
        take(CaseStep.SUBMIT);
        correction = null;
    }

    void correct(String problem) {
        take(CaseStep.CORRECT);
        correction = problem;
    }

    void requestSupplement(NoticePart given) {
        take(CaseStep.REQUEST_SUPPLEMENT);
        correction = null;
        notice = given;
    }

    void supplement(FilledPart given, LocalDate on) {
        take(CaseStep.SUPPLEMENT);
        filled = given;
        receivedOn = on;
    }

    void refuseIntake(CaseStep step, RefusalPart why) {
        take(step);
        refusal = why;
    }

    /** Accepted by a clerk, or by law from the day on which the organ received it (LIC-002). */
    void accept(CaseStep step, AcceptancePart how) {
        take(step);
        correction = null;
        acceptance = how;
    }

    void suspend(SuspensionPart begun) {
        take(CaseStep.SUSPEND);
        suspension = begun.after(suspension);
    }

    void resume(LocalDate lastDay) {
        take(CaseStep.RESUME);
        suspension = suspension == null ? null : suspension.ended(lastDay);
    }

    /** A step that leaves the state as it is: an extension, a verification, a proposal, an overrun. */
    void stay(CaseStep step) {
        take(step);
    }

    void decide(CaseStep step, DecisionPart decided) {
        take(step);
        decision = decided;
    }

    void deliver(DeliveryPart delivered) {
        take(CaseStep.DELIVER);
        delivery = delivered;
    }

    void withdraw(@Nullable String reason) {
        take(CaseStep.WITHDRAW);
        withdrawal = reason;
    }

    void intakeClock(DeadlineId clock) {
        intakeClock = clock.value();
    }

    @Nullable
    AccountId assignee() {
        return assignee == null ? null : new AccountId(assignee);
    }

    void assignTo(@Nullable AccountId member) {
        assignee = member == null ? null : member.value();
    }

    void due(DuePart nearest) {
        due = nearest;
    }

    /** Counts a step of the history and gives its place; the time is when the next one begins. */
    int nextPlace(Instant at) {
        steppedAt = at.truncatedTo(ChronoUnit.MICROS);
        return ++steps;
    }

    CaseId id() {
        return new CaseId(id);
    }

    /** The case of the whole matter, or null where this one is a matter of its own. */
    @Nullable
    CaseId whole() {
        return whole == null ? null : new CaseId(whole);
    }

    /** The versions of the items of its parts; empty where it has none. */
    List<ItemVersionId> parts() {
        return parts == null ? List.of() : Json.lenient().readList(parts, ItemVersionId.class);
    }

    @Nullable
    CaseNumber number() {
        return number == null ? null : new CaseNumber(number);
    }

    ItemPart item() {
        return item;
    }

    Applicant applicant() {
        return applicant.view();
    }

    OrganId organ() {
        return new OrganId(organ);
    }

    DivisionId division() {
        return new DivisionId(division);
    }

    FilingPart filing() {
        return filing;
    }

    CaseState state() {
        return state;
    }

    FilledPart filled() {
        return filled;
    }

    @Nullable
    ContactPart contact() {
        return contact;
    }

    List<Material> materials() {
        return filled.materials();
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    /** The newest clock of the intake, or null where none was started. */
    @Nullable
    DeadlineId intakeClock() {
        return intakeClock == null ? null : new DeadlineId(intakeClock);
    }

    @Nullable
    String correction() {
        return correction;
    }

    @Nullable
    NoticePart notice() {
        return notice;
    }

    @Nullable
    RefusalPart refusal() {
        return refusal;
    }

    @Nullable
    AcceptancePart acceptance() {
        return acceptance;
    }

    boolean isDeemedAccepted() {
        return acceptance != null && acceptance.isByLaw();
    }

    @Nullable
    SuspensionPart suspension() {
        return suspension;
    }

    @Nullable
    DecisionPart decision() {
        return decision;
    }

    @Nullable
    DeliveryPart delivery() {
        return delivery;
    }

    @Nullable
    String withdrawal() {
        return withdrawal;
    }

    DuePart due() {
        return due;
    }

    Instant steppedAt() {
        return steppedAt;
    }

    long revision() {
        return revision;
    }

    boolean wasSubmitted() {
        return number != null;
    }

    /** Whether the case may be seen; what was never submitted is seen by the staff only if they drafted it. */
    boolean isIn(Scope scope) {
        return isHandledIn(scope) || isFiledIn(scope);
    }

    /** Whether the organ that handles it is in reach. */
    boolean isHandledIn(Scope scope) {
        return scope.covers(null, wasSubmitted() ? organ() : null);
    }

    /** Whether the applicant is in reach, or the window that filed it for the applicant. */
    boolean isFiledIn(Scope scope) {
        return scope.covers(applicant().party(), filing.window());
    }

    /** Whether the caller takes part as, or for, the applicant. */
    boolean isActedForBy(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        return actingFor != null && actingFor.party().equals(applicant().party());
    }

    /** The case as its events name it. */
    CaseReference reference() {
        CaseNumber given = number();
        if (given == null) {
            throw new IllegalStateException("A case that was never submitted has no events");
        }
        return new CaseReference(id(), given, item.view().version(), organ(), division());
    }
}
