package org.zhengwu.plugin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

class JpaAuditTrailTest {

    private static final Instant THEN = Instant.parse("2026-03-01T16:30:00Z");

    private Zhengwu zhengwu;
    private AuditTrail trail;

    @BeforeEach
    void start() {
        zhengwu = Zhengwu.builder().h2InMemory().movableClock(THEN).start();
        trail = zhengwu.service(AuditTrail.class);
    }

    @AfterEach
    void stop() {
        zhengwu.close();
    }

    @Test
    void tellsWhoDidWhatToWhat() {
        PartyId party = new PartyId(UUID.randomUUID());
        Caller caller = Trails.person(new ActingFor(party, Authority.SELF), Role.OFFICIAL, Role.SERVICE_USER);
        Trails.append(zhengwu, caller, Trails.fact(1));
        zhengwu.settle();

        AuditEntry entry = all(AuditQuery.everything()).get(0);

        assertThat(entry.seq()).isEqualTo(1);
        assertThat(entry.at()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(entry.legalDate()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(entry.account()).isEqualTo(caller.account());
        assertThat(entry.roles()).containsExactlyInAnyOrder(Role.OFFICIAL, Role.SERVICE_USER);
        assertThat(entry.organs()).containsExactly(Trails.ORGAN);
        assertThat(entry.party()).isEqualTo(party);
        assertThat(entry.channel()).isEqualTo(caller.channel());
        assertThat(entry.action()).isEqualTo("CaseService.accept");
        assertThat(entry.subject()).isEqualTo(Trails.fact(1).subject());
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(entry.details()).isEqualTo(Trails.fact(1).details());
        assertThat(trail.find(Trails.AUDITOR, entry.id())).contains(entry);
        assertThat(trail.find(Trails.AUDITOR, new AuditEntryId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void appendsInTheTransactionOfTheChange() {
        AuditLog log = zhengwu.service(AuditLog.class);

        assertThatThrownBy(() -> zhengwu.transactions().required(() -> {
                    log.append(Trails.OFFICIAL, Trails.fact(1));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        zhengwu.settle();

        assertThat(all(AuditQuery.everything())).isEmpty();
        assertThatThrownBy(() -> log.append(Trails.OFFICIAL, Trails.fact(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void appendsAloneAlthoughTheCallerRollsBack() {
        AuditLog log = zhengwu.service(AuditLog.class);

        assertThatThrownBy(() -> zhengwu.transactions().required(() -> {
                    log.appendAlone(Trails.OFFICIAL, Trails.fact(1));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        zhengwu.settle();

        assertThat(all(AuditQuery.everything())).hasSize(1);
    }

    @Test
    void keepsAnEntryThoughThePersistenceContextIsCleared() {
        AuditLog log = zhengwu.service(AuditLog.class);

        zhengwu.transactions().required(() -> {
            log.append(Trails.OFFICIAL, Trails.fact(1));
            zhengwu.entities().clear();
        });
        zhengwu.settle();

        assertThat(all(AuditQuery.everything())).hasSize(1);
    }

    @Test
    void readsNoEntryBeforeItIsLinkedButListsItAsUnlinked() throws IOException {
        Trails.append(zhengwu, Trails.OFFICIAL, Trails.fact(1));

        assertThat(all(AuditQuery.everything())).isEmpty();
        assertThat(trail.verify(Trails.AUDITOR).unlinked()).hasSize(1);
        assertThat(export()).hasSize(3).last().isEqualTo("{\"end\":{\"seq\":0,\"unlinked\":2}}");

        zhengwu.settle();

        assertThat(trail.verify(Trails.AUDITOR).unlinked()).isEmpty();
        assertThat(export()).hasSize(4).last().isEqualTo("{\"end\":{\"seq\":2,\"unlinked\":1}}");
    }

    @Test
    void holdsWhoExportedIt() throws IOException {
        assertThat(export()).first().asString().contains("AuditTrail.export");
    }

    @Test
    void findsByEachPartOfTheQuery() {
        Trails.appendMany(zhengwu, 3);
        AuditFact refusal = AuditFact.refused("CaseService.decide", null, Map.of());
        zhengwu.service(AuditLog.class).appendAlone(Trails.AUDITOR, refusal);
        zhengwu.settle();
        Instant later = Instant.now().plusSeconds(60);

        assertThat(all(AuditQuery.everything())).extracting(AuditEntry::seq).containsExactly(4L, 3L, 2L, 1L);
        assertThat(all(query().subject(String.valueOf(Trails.fact(2).subject())).build()))
                .extracting(AuditEntry::seq)
                .containsExactly(2L);
        assertThat(all(query().action("CaseService.decide").build()))
                .extracting(AuditEntry::seq)
                .containsExactly(4L);
        assertThat(all(query().account(Trails.AUDITOR.account().toString()).build()))
                .extracting(AuditEntry::seq)
                .containsExactly(4L);
        assertThat(all(query().from(later.toString()).build())).isEmpty();
        assertThat(all(query().action("CaseService.accept")
                        .account(Trails.OFFICIAL.account().toString())
                        .until(later.toString())
                        .build()))
                .hasSize(3);
    }

    @Test
    void turnsPagesWithoutLossOrRepetition() {
        Trails.appendMany(zhengwu, 25);
        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<AuditEntry> page = trail.list(Trails.AUDITOR, AuditQuery.everything(), PageRequest.of(7, cursor));
            assertThat(page.count().value()).isEqualTo(25);
            page.items().forEach(entry -> seen.add(entry.seq()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen)
                .hasSize(25)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void auditsItsOwnRefusals() {
        assertThatThrownBy(() -> trail.verify(Trails.OFFICIAL)).isInstanceOf(ForbiddenException.class);
        zhengwu.settle();

        AuditEntry refusal = all(query().action("AuditTrail.verify").build()).get(0);

        assertThat(refusal.outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(refusal.account()).isEqualTo(Trails.OFFICIAL.account());
    }

    private static AuditQuery.Builder query() {
        return AuditQuery.builder();
    }

    private List<AuditEntry> all(AuditQuery query) {
        return trail.list(Trails.AUDITOR, query, PageRequest.of(100, null)).items();
    }

    private List<String> export() throws IOException {
        try (InputStream lines = trail.export(Trails.AUDITOR)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
