package org.zhengwu.server.portal.staff.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SecondFactorEnrolmentDraft;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** The security of the own account (账户安全): enrols, renews and removes the second factor. */
@RequestScoped
@Path("/security")
public class SecurityPages {

    private final IdentityService identity;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public SecurityPages(IdentityService identity, PostedForm form, Visit visit, Pages pages) {
        this.identity = identity;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /** A step that is about to be taken. */
    public record Asked(SecurityStep step, FormErrors errors) {}

    /** A factor to scan, which is shown once. */
    public record Offered(SecondFactorOffer offer, QrCode picture) {

        /** The secret in groups, as people type it. */
        public String grouped() {
            return offer.secret().replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    /** How it stands. */
    @GET
    public Response show() {
        return pages.show("staff/security", identity.secondFactor(visit.signedIn()));
    }

    /** Asks what a step needs. */
    @GET
    @Path("{step}")
    public Response ask(@PathParam("step") String path) {
        visit.signedIn();
        return pages.show("staff/securitystep", new Asked(SecurityStep.at(path), FormErrors.NONE));
    }

    /** Takes a step; one that was taken leads to how it stands. */
    @POST
    @Path("{step}")
    public Response take(@PathParam("step") String path) {
        SecurityStep step = SecurityStep.at(path);
        try {
            return take(step, visit.signedIn());
        } catch (StepNotAllowedException taken) {
            return pages.goWithin("/security");
        } catch (SignInRefusedException refused) {
            FormErrors errors = FormErrors.of(step.field(), pages.words().of("security.wrong-" + step.field()));
            return pages.show(Problem.statusOf(refused), "staff/securitystep", new Asked(step, errors));
        } catch (InvalidInputException refused) {
            FormErrors errors = pages.errors(step.field(), refused);
            return pages.show(Problem.statusOf(refused), "staff/securitystep", new Asked(step, errors));
        }
    }

    private Response take(SecurityStep step, Caller caller) {
        SecondFactorCodeDraft code = new SecondFactorCodeDraft(form.value("code"));
        switch (step) {
            case ENROLMENT -> {
                SecondFactorOffer offer =
                        identity.enrolSecondFactor(caller, new SecondFactorEnrolmentDraft(form.value("password")));
                return pages.show("staff/enrolment", new Offered(offer, QrCode.of(offer.address())));
            }
            case CONFIRMATION -> {
                RecoveryCodes given = identity.confirmSecondFactor(caller, code);
                visit.leave();
                return pages.show("staff/recoverycodes", given);
            }
            case RECOVERY_CODES -> {
                return pages.show("staff/recoverycodes", identity.renewRecoveryCodes(caller, code));
            }
            case REMOVAL -> {
                identity.removeSecondFactor(caller, code);
                return pages.goWithin("/security");
            }
        }
        throw new IllegalStateException("There is no step " + step);
    }
}
