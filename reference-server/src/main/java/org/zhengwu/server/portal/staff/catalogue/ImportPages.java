package org.zhengwu.server.portal.staff.catalogue;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.PostedForm.PostedFile;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.rest.ViolationTexts;
import org.zhengwu.spi.application.catalogue.ImportProfile;

/** Imports a file of items and accounts for each of its lines (批量导入). */
@RequestScoped
@Path("/catalogue/import")
public class ImportPages {

    private final ServiceCatalogue catalogue;
    private final Instance<ImportProfile> profiles;
    private final ViolationTexts texts;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public ImportPages(
            ServiceCatalogue catalogue,
            @Any Instance<ImportProfile> profiles,
            ViolationTexts texts,
            Visit visit,
            PostedForm form,
            Pages pages) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.texts = texts;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /**
     * What is about to be imported, or was.
     *
     * @param profiles the forms of sources that this server reads beside its own
     * @param file the name of the file that was imported
     * @param report what became of its lines, in the language of the page; null before
     */
    public record Import(
            List<String> profiles,
            String profile,
            String file,
            @Nullable ImportReport report,
            FormErrors errors) {

        public Import {
            profiles = List.copyOf(profiles);
        }
    }

    /** Asks for the file. */
    @GET
    public Response ask() {
        return pages.show("staff/import", new Import(names(), "", "", null, FormErrors.NONE));
    }

    /** Imports the file. The answer is the report itself, which no address holds: to send it again changes nothing. */
    @POST
    public Response take() {
        PostedFile file = form.nextFile();
        String profile = form.text("profile");
        if (file == null) {
            return refused(
                    Response.Status.BAD_REQUEST.getStatusCode(),
                    profile,
                    FormErrors.of("file", pages.words().of("import.no-file")));
        }
        try (InputStream lines = file.content()) {
            ImportReport report = catalogue.importItems(visit.signedIn(), profile.isEmpty() ? null : profile, lines);
            String name = requireNonNullElse(file.draft().name(), "");
            return pages.show(
                    "staff/import",
                    new Import(names(), profile, name, texts.in(visit.language(), report), FormErrors.NONE));
        } catch (InvalidInputException wrong) {
            return refused(Problem.statusOf(wrong), profile, pages.errors("profile", wrong));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private Response refused(int status, String profile, FormErrors errors) {
        return pages.show(status, "staff/import", new Import(names(), profile, "", null, errors));
    }

    private List<String> names() {
        return profiles.stream().map(ImportProfile::name).sorted().toList();
    }
}
