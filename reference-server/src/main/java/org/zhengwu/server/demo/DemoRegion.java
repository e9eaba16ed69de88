package org.zhengwu.server.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.seals.SealService;

/**
 * Brings the sample region into the database of a demo, once: the last account of the file shows that it
 * is there, and what a crash cut short is taken up again.
 */
@ApplicationScoped
class DemoRegion {

    private static final Logger LOG = System.getLogger(DemoRegion.class.getName());

    /** After the functions have started. */
    private static final int AFTER_FUNCTIONS = 3000;

    private final boolean demo;
    private final Instance<IdentityService> identity;
    private final Instance<ServiceCatalogue> catalogue;
    private final Instance<CodeTableService> codes;
    private final Instance<SealService> seals;

    @Inject
    DemoRegion(
            @ConfigProperty(name = "zhengwu.demo", defaultValue = "false") boolean demo,
            Instance<IdentityService> identity,
            Instance<ServiceCatalogue> catalogue,
            Instance<CodeTableService> codes,
            Instance<SealService> seals) {
        this.demo = demo;
        this.identity = identity;
        this.catalogue = catalogue;
        this.codes = codes;
        this.seals = seals;
    }

    void settle(@Observes @Priority(AFTER_FUNCTIONS) Startup event) {
        if (!demo || !identity.isResolvable()) {
            return;
        }
        Caller caller = Caller.system("demo");
        Region region = read("region.json", in -> (Region) Json.strict().read(in, Region.class));
        String last = region.accounts().get(region.accounts().size() - 1).name();
        if (isThere(caller, last)) {
            return;
        }
        if (catalogue.isResolvable()) {
            new Settlement(identity.get(), caller, region).organs();
            importItems(caller);
        }
        if (codes.isResolvable()) {
            importCodes(caller);
        }
        if (seals.isResolvable()) {
            makeSeals(caller, region);
        }
        new Settlement(identity.get(), caller, region).all();
        LOG.log(Level.INFO, "The demo region was made");
    }

    private boolean isThere(Caller caller, String account) {
        String cursor = null;
        do {
            var page = identity.get().accounts(caller, new PageRequest(PageRequest.LONGEST, cursor));
            if (page.items().stream().map(Account::name).anyMatch(account::equals)) {
                return true;
            }
            cursor = page.next();
        } while (cursor != null);
        return false;
    }

    private void importItems(Caller caller) {
        ImportReport report = read("items.jsonl", in -> catalogue.get().importItems(caller, null, in));
        if (!report.rejected().isEmpty()) {
            throw new IllegalStateException("The demo items were rejected: " + report.rejected());
        }
    }

    private void importCodes(Caller caller) {
        CodeTableHeading heading = new CodeTableHeading("440000", null, null, "居住事由", "Reasons of residence", "演示数据");
        CodeImportReport report = read(
                "residence-reasons.csv", in -> codes.get().importEntries(caller, "residence-reasons", heading, in));
        if (!report.rejected().isEmpty()) {
            throw new IllegalStateException("The demo codes were rejected: " + report.rejected());
        }
    }

    private void makeSeals(Caller caller, Region region) {
        try {
            new Settlement(identity.get(), caller, region).seals(seals.get());
        } catch (InvalidInputException notMade) {
            LOG.log(Level.INFO, "The demo organs have no seals, because the seal platform makes none");
        }
    }

    private static <T> T read(String resource, Function<InputStream, T> reading) {
        try (InputStream in = DemoRegion.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing");
            }
            return reading.apply(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
