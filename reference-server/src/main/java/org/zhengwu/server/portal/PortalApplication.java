package org.zhengwu.server.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.zhengwu.server.portal.cases.ApplyPages;
import org.zhengwu.server.portal.cases.CasePages;
import org.zhengwu.server.portal.cases.ContactPages;
import org.zhengwu.server.portal.cases.MaterialPages;
import org.zhengwu.server.portal.cases.MyPages;
import org.zhengwu.server.portal.cases.QuestionPages;
import org.zhengwu.server.portal.cases.SubmissionPages;
import org.zhengwu.server.portal.cases.SupplementPages;
import org.zhengwu.server.portal.catalogue.HomePages;
import org.zhengwu.server.portal.catalogue.ItemPages;
import org.zhengwu.server.portal.catalogue.PlacePages;
import org.zhengwu.server.portal.identity.MyDataPages;
import org.zhengwu.server.portal.identity.PartyPages;
import org.zhengwu.server.portal.identity.SignInPages;
import org.zhengwu.server.portal.notifications.MessagePages;
import org.zhengwu.server.portal.storage.DocumentPages;
import org.zhengwu.server.rest.JsonBody;
import org.zhengwu.server.rest.ValueParams;

/** Puts the pages at the root, beside the contract below {@code /api} and apart from its filters. */
@ApplicationPath("/")
public class PortalApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                VisitFilter.class,
                FormGuard.class,
                FailurePages.class,
                JsonBody.class,
                ValueParams.class,
                AssetPages.class,
                PreferencePages.class,
                HomePages.class,
                ItemPages.class,
                PlacePages.class,
                SignInPages.class,
                PartyPages.class,
                MyDataPages.class,
                ApplyPages.class,
                QuestionPages.class,
                MaterialPages.class,
                ContactPages.class,
                SubmissionPages.class,
                SupplementPages.class,
                MyPages.class,
                CasePages.class,
                MessagePages.class,
                DocumentPages.class);
    }
}
