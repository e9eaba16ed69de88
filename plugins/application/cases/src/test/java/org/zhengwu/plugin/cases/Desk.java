package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Event;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.application.catalogue.Items;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.codes.CodeTables;
import org.zhengwu.spi.technical.deadlines.Deadlines;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PersonalData;
import org.zhengwu.spi.technical.notifications.Notices;
import org.zhengwu.spi.technical.seals.Seals;
import org.zhengwu.spi.technical.storage.Documents;

/** A running plugin in a world of stand-ins, with people who apply and people who handle. */
final class Desk implements AutoCloseable {

    final World world = new World();
    final Caller citizen = citizen(World.party());
    final Caller other = citizen(World.party());
    final Caller receiver = official(World.ORGAN, Post.RECEIVER);
    final Caller clerk = official(World.ORGAN, Post.HANDLER);
    final Caller head = official(World.ORGAN, Post.HEAD);
    final Zhengwu zhengwu;
    final CaseService cases;

    private Desk(Zhengwu.Builder builder) {
        zhengwu = builder.movableClock(World.noon("2026-03-02"))
                .bean(Items.class, world.items)
                .bean(Approvals.class, world.reviews)
                .bean(Documents.class, world.documents)
                .bean(DocumentStore.class, world.store)
                .bean(Seals.class, world.seals)
                .bean(Notices.class, world.sending)
                .bean(AuditLog.class, world.audit)
                .bean(Parties.class, world.parties)
                .bean(Directory.class, world.directory)
                .bean(CodeTables.class, world.codes)
                .bean(PersonalData.class, world.personal)
                .bean(Deadlines.class, world.deadlines)
                .start();
        cases = zhengwu.service(CaseService.class);
    }

    static Desk open() {
        return new Desk(Zhengwu.builder().h2InMemory());
    }

    /** With systems of departments. */
    static Desk with(String document) {
        return with(document, Zhengwu.builder().h2InMemory());
    }

    static Desk with(String document, Zhengwu.Builder database) {
        return of(database.setting("zhengwu.cases.department-systems", document));
    }

    /** With other settings. */
    static Desk of(Zhengwu.Builder builder) {
        return new Desk(builder.setting("zhengwu.outbox.backoff", "PT0.001S"));
    }

    static Desk on(DataSource database) {
        return new Desk(Zhengwu.builder().dataSource(database));
    }

    Case drafted(ItemId item) {
        return cases.create(citizen, IdempotencyKey.fresh(), draft(item).build());
    }

    Case submitted(ItemId item) {
        Case draft = drafted(item);
        return cases.submit(citizen, draft.id(), draft.revision());
    }

    Case accepted(ItemId item) {
        Case submitted = submitted(item);
        return cases.accept(clerk, submitted.id(), submitted.revision());
    }

    static CaseDraft.Builder draft(ItemId item) {
        return CaseDraft.builder()
                .item(item.toString())
                .field("name", "王小明")
                .contactName("王小明")
                .contactMobile("13800138000")
                .material(new MaterialDraft("M1", UUID.randomUUID().toString()));
    }

    void reviewed(Case of) {
        world.approvals.put(of.id().subject(), ApprovalState.REVIEWED);
    }

    /** Moves the day, lets the timer of the deadlines act, and delivers what it tells. */
    void moveTo(String day) {
        Instant now = World.noon(day);
        zhengwu.clock().moveTo(now);
        world.deadlines.lapse(LocalDate.parse(day), now).forEach(this::tell);
        zhengwu.settle();
    }

    void tell(Event event) {
        zhengwu.transactions().required(() -> zhengwu.service(Outbox.class).add(event));
    }

    static Caller citizen(PartyId party) {
        Grant grant = new Grant(Role.SERVICE_USER, null, null, null, LocalDate.EPOCH, null, Set.of());
        return caller(grant, new ActingFor(party, Authority.SELF));
    }

    static Caller official(OrganId organ, Post post) {
        return caller(new Grant(Role.OFFICIAL, post, organ, World.DIVISION, LocalDate.EPOCH, null, Set.of()), null);
    }

    /** Receives at the window of one organ for another (一窗受理). */
    static Caller receiverFor(OrganId window, OrganId entrusting) {
        return caller(
                new Grant(
                        Role.OFFICIAL,
                        Post.RECEIVER,
                        window,
                        World.DIVISION,
                        LocalDate.EPOCH,
                        null,
                        Set.of(entrusting)),
                null);
    }

    private static Caller caller(Grant grant, @Nullable ActingFor actingFor) {
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, "", List.of(grant), Channel.WEB, Assurance.VERIFIED, actingFor, null);
    }

    @Override
    public void close() {
        zhengwu.close();
    }

    /** What waits for the clerk, by pages of two. */
    List<CaseSummary> inbox() {
        List<CaseSummary> all = new ArrayList<>();
        Page<CaseSummary> page = cases.inbox(clerk, CaseFilter.any(), new PageRequest(2, null));
        all.addAll(page.items());
        while (page.next() != null) {
            page = cases.inbox(clerk, CaseFilter.any(), new PageRequest(2, page.next()));
            all.addAll(page.items());
        }
        assertThat(page.count().value()).isEqualTo(all.size());
        return all;
    }
}
