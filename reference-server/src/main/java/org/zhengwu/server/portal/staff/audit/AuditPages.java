package org.zhengwu.server.portal.staff.audit;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.server.portal.FieldErrors;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.staff.audit.AuditNames.Named;
import org.zhengwu.spi.LegalClock;

/** Searches the audit trail (审计记录), shows an entry, and proves the whole. */
@RequestScoped
@Path("/audit")
public class AuditPages {

    private final AuditTrail trail;
    private final AuditNames names;
    private final FieldErrors fieldErrors;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public AuditPages(AuditTrail trail, AuditNames names, FieldErrors fieldErrors, Visit visit, Pages pages) {
        this.trail = trail;
        this.names = names;
        this.fieldErrors = fieldErrors;
        this.visit = visit;
        this.pages = pages;
    }

    /** What was asked for, as it was typed; times are those of mainland China. */
    public record Asked(String subject, String account, String action, String from, String until) {

        /** The question as the query of an address. */
        public String address() {
            return "subject=" + encoded(subject) + "&account=" + encoded(account) + "&action=" + encoded(action)
                    + "&from=" + encoded(from) + "&until=" + encoded(until);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        AuditQuery query() {
            return new AuditQuery(given(account), given(subject), given(action), instant(from), instant(until));
        }

        private static @Nullable String given(String text) {
            return text.isEmpty() ? null : text;
        }

        /** What is no time is left to the contract to refuse. */
        private static @Nullable String instant(String text) {
            try {
                return text.isEmpty()
                        ? null
                        : LocalDateTime.parse(text)
                                .atZone(LegalClock.ZONE)
                                .toInstant()
                                .toString();
            } catch (DateTimeException malformed) {
                return text;
            }
        }
    }

    /**
     * What was found.
     *
     * @param actor who acted, where the entries of one account were asked for; or null
     * @param shown the entries of the page by name
     */
    public record Found(
            Asked asked, @Nullable String actor, Page<AuditEntry> entries, List<Named> shown, FormErrors errors) {}

    /**
     * The proof of the chain.
     *
     * @param result what it found, or null before it was asked for
     */
    public record Proof(@Nullable AuditVerification result) {}

    /** The entries, the newest first. */
    @GET
    public Response search(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("account") @Nullable String account,
            @QueryParam("action") @Nullable String action,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor) {
        Asked asked = new Asked(text(subject), text(account), text(action), text(from), text(until));
        try {
            Page<AuditEntry> entries = trail.list(visit.signedIn(), asked.query(), PageRequest.of(null, cursor));
            String actor = asked.account().isEmpty() ? null : names.actor(AccountId.of(asked.account()));
            List<Named> shown = entries.items().stream().map(names::of).toList();
            return pages.show("staff/audit", new Found(asked, actor, entries, shown, FormErrors.NONE));
        } catch (InvalidInputException wrong) {
            Page<AuditEntry> nothing = new Page<>(List.of(), null, CappedCount.of(0));
            return pages.show(
                    Problem.statusOf(wrong),
                    "staff/audit",
                    new Found(asked, null, nothing, List.of(), fieldErrors.of(wrong)));
        }
    }

    /** One entry. */
    @GET
    @Path("entries/{id}")
    public Response show(@PathParam("id") AuditEntryId id) {
        return pages.show(
                "staff/auditentry",
                trail.find(visit.signedIn(), id)
                        .map(names::of)
                        .orElseThrow(() -> new NotFoundException("audit-entry")));
    }

    /** Tells what the proof is. */
    @GET
    @Path("verification")
    public Response askProof() {
        return pages.show("staff/verification", new Proof(null));
    }

    /** Proves the chain. The answer is what was found, which no address holds: nothing is changed by it. */
    @POST
    @Path("verification")
    public Response prove() {
        return pages.show("staff/verification", new Proof(trail.verify(visit.signedIn())));
    }

    private static String text(@Nullable String given) {
        return requireNonNullElse(given, "").strip();
    }
}
