package org.zhengwu.server.portal.staff;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import org.zhengwu.server.portal.Ground;
import org.zhengwu.server.portal.Site;
import org.zhengwu.server.portal.Zone;
import org.zhengwu.server.portal.staff.approvals.ReviewPages;
import org.zhengwu.server.portal.staff.audit.AuditPages;
import org.zhengwu.server.portal.staff.cases.ApplicantPages;
import org.zhengwu.server.portal.staff.cases.AssignmentPages;
import org.zhengwu.server.portal.staff.cases.HandlingPages;
import org.zhengwu.server.portal.staff.cases.InboxPages;
import org.zhengwu.server.portal.staff.cases.LimitPages;
import org.zhengwu.server.portal.staff.cases.StepPages;
import org.zhengwu.server.portal.staff.cases.WindowPages;
import org.zhengwu.server.portal.staff.catalogue.CataloguePages;
import org.zhengwu.server.portal.staff.catalogue.FormPages;
import org.zhengwu.server.portal.staff.catalogue.ImportPages;
import org.zhengwu.server.portal.staff.catalogue.InWorkPages;
import org.zhengwu.server.portal.staff.catalogue.ItemStepPages;
import org.zhengwu.server.portal.staff.catalogue.KeptItemPages;
import org.zhengwu.server.portal.staff.catalogue.NewItemPages;
import org.zhengwu.server.portal.staff.catalogue.PartPages;
import org.zhengwu.server.portal.staff.identity.AccountListPages;
import org.zhengwu.server.portal.staff.identity.AccountPages;
import org.zhengwu.server.portal.staff.identity.CorrectionPages;
import org.zhengwu.server.portal.staff.identity.GrantPages;
import org.zhengwu.server.portal.staff.identity.NewAccountPages;
import org.zhengwu.server.portal.staff.identity.OrganListPages;
import org.zhengwu.server.portal.staff.identity.OrganPages;
import org.zhengwu.server.portal.staff.identity.SecurityPages;
import org.zhengwu.server.portal.staff.identity.TakeoverPages;
import org.zhengwu.server.portal.staff.plugins.PluginPages;
import org.zhengwu.server.portal.staff.plugins.QueuePages;

/** Puts the pages for staff below {@code /staff} (工作台), so that an instance for the public can do without. */
@ApplicationPath("/staff")
public class StaffApplication extends Application {

    private static final List<Class<?>> PAGES = List.of(
            StaffGuard.class,
            InboxPages.class,
            AssignmentPages.class,
            HandlingPages.class,
            ApplicantPages.class,
            StepPages.class,
            LimitPages.class,
            WindowPages.class,
            ReviewPages.class,
            CataloguePages.class,
            InWorkPages.class,
            NewItemPages.class,
            ImportPages.class,
            KeptItemPages.class,
            ItemStepPages.class,
            PartPages.class,
            FormPages.class,
            AccountListPages.class,
            NewAccountPages.class,
            AccountPages.class,
            GrantPages.class,
            OrganListPages.class,
            OrganPages.class,
            TakeoverPages.class,
            CorrectionPages.class,
            SecurityPages.class,
            AuditPages.class,
            QueuePages.class,
            PluginPages.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Ground.of(CDI.current().select(Site.class).get(), Zone.STAFF, PAGES);
    }
}
