package org.zhengwu.server.portal.staff.identity;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Role;
import org.zhengwu.api.http.MediaTypes;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.PostedForm.PostedFile;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.rest.SheetLines;
import org.zhengwu.server.rest.ViolationTexts;

/** Imports a file of organs, accounts or grants and accounts for each of its lines (系统接管). */
@RequestScoped
@Path("/takeover/{kind}")
public class TakeoverPages {

    private final IdentityService identity;
    private final ViolationTexts texts;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public TakeoverPages(IdentityService identity, ViolationTexts texts, Visit visit, PostedForm form, Pages pages) {
        this.identity = identity;
        this.texts = texts;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** What is imported. */
    public enum Kind {
        ORGANS(Role.SYSTEM_ADMINISTRATOR, "organs"),
        ACCOUNTS(Role.SYSTEM_ADMINISTRATOR, "accounts"),
        GRANTS(Role.SECURITY_ADMINISTRATOR, "accounts");

        private final Role role;
        private final String section;

        Kind(Role role, String section) {
            this.role = role;
            this.section = section;
        }

        /** The section of the pages that it belongs to. */
        public String section() {
            return section;
        }

        /** The last part of its address. */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind at(String path) {
            return Arrays.stream(values())
                    .filter(each -> each.path().equals(path))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("takeover"));
        }
    }

    /**
     * What is about to be imported, or was.
     *
     * @param file the name of the file that was imported
     * @param report what became of its lines, in the language of the page; null before
     */
    public record Takeover(Kind kind, String file, @Nullable TakeoverReport report, FormErrors errors) {}

    /** Asks for the file. */
    @GET
    public Response ask(@PathParam("kind") String path) {
        Kind kind = Kind.at(path);
        visit.signedInAs(kind.role);
        return pages.show("staff/takeover", new Takeover(kind, "", null, FormErrors.NONE));
    }

    /** Imports the file. The answer is the report itself, which no address holds: to send it again changes nothing. */
    @POST
    public Response take(@PathParam("kind") String path) {
        Kind kind = Kind.at(path);
        Caller caller = visit.signedInAs(kind.role);
        PostedFile file = form.nextFile();
        if (file == null) {
            return refused(
                    Response.Status.BAD_REQUEST.getStatusCode(),
                    kind,
                    FormErrors.of("file", pages.words().of("import.no-file")));
        }
        String name = requireNonNullElse(file.draft().name(), "");
        boolean sheet =
                name.endsWith(".xlsx") || MediaTypes.XLSX.equals(file.draft().mediaType());
        try (InputStream lines = new SheetLines(file.content(), sheet)) {
            TakeoverReport report = texts.in(visit.language(), imported(kind, caller, lines));
            return pages.show("staff/takeover", new Takeover(kind, name, report, FormErrors.NONE));
        } catch (InvalidInputException wrong) {
            return refused(Problem.statusOf(wrong), kind, wrongFile(wrong));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private TakeoverReport imported(Kind kind, Caller caller, InputStream lines) {
        return switch (kind) {
            case ORGANS -> identity.importOrgans(caller, lines);
            case ACCOUNTS -> identity.importAccounts(caller, lines);
            case GRANTS -> identity.importGrants(caller, lines);
        };
    }

    /** Whatever is wrong with the file as a whole is said at the field where it was chosen. */
    private FormErrors wrongFile(InvalidInputException wrong) {
        return FormErrors.of(
                "file", texts.in(visit.language(), wrong.violations()).get(0).detail());
    }

    private Response refused(int status, Kind kind, FormErrors errors) {
        return pages.show(status, "staff/takeover", new Takeover(kind, "", null, errors));
    }
}
