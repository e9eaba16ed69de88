package org.zhengwu.plugin.cases;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.territory.Grounds;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;

/**
 * The systems of departments, and which items are handed over to which of them, as the document says that
 * {@value #SETTING} names; without one there are none. Read at the start, which a mistake in it stops.
 */
@ApplicationScoped
class DepartmentSystems {

    static final String SETTING = "zhengwu.cases.department-systems";

    private final Map<String, Connection> byName = new TreeMap<>();
    private final List<Assignment> assignments;
    private final Technologies technologies;
    private final Directory directory;
    private final Grounds grounds;
    private final LegalClock clock;

    @Inject
    DepartmentSystems(
            @ConfigProperty(name = SETTING) Optional<String> file,
            Technologies technologies,
            Directory directory,
            Grounds grounds,
            LegalClock clock) {
        this.technologies = technologies;
        this.directory = directory;
        this.grounds = grounds;
        this.clock = clock;
        Optional<SystemsDraft.Said> said = file.filter(name -> !name.isBlank())
                .map(name -> SettingDocuments.read(SETTING, name, SystemsDraft.class, SystemsDraft::check));
        assignments = said.map(SystemsDraft.Said::assignments).orElse(List.of());
        said.ifPresent(this::connect);
    }

    void check(@Observes Startup event) {
        // The observer makes the bean at the start, so that a mistake in the document stops it.
    }

    private void connect(SystemsDraft.Said said) {
        for (SystemDraft.NamedSystem each : said.systems()) {
            byName.put(each.name(), new Connection(each.name(), each.title(), each.account(), technologies.of(each)));
        }
    }

    Collection<Connection> all() {
        return byName.values();
    }

    /** The system of the name; throws where the document does not name it any more. */
    Connection named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException(SETTING + " does not name " + name + " any more"));
    }

    Optional<Connection> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The system to which a case is handed over that is accepted today: as its own item says, then the nearest division. */
    Optional<Connection> assigned(CaseEntity accepted) {
        LocalDate today = clock.today();
        String code = accepted.item().view().code();
        String basic = new ImplementingCode(code).basicCode();
        Set<String> codes = basic == null ? Set.of(code) : Set.of(code, basic);
        List<Assignment> candidates = assignments.stream()
                .filter(each -> codes.contains(each.item()) && each.holdsOn(today))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Ground ground = grounds.of(accepted.division());
        return candidates.stream()
                .filter(each -> distance(each.division(), ground, today) >= 0)
                .min(comparing((Assignment each) -> !each.item().equals(code))
                        .thenComparing(each -> distance(each.division(), ground, today)))
                .map(each -> named(each.system()));
    }

    /** How far above the ground the division lies; -1 where it does not, or is none that day. */
    private int distance(@Nullable DivisionCode division, Ground ground, LocalDate on) {
        if (division == null) {
            return ground.upwards().indexOf(Ground.EVERYWHERE);
        }
        return directory
                .division(division, on)
                .map(found -> ground.upwards().indexOf(found.id().value()))
                .orElse(-1);
    }

    /**
     * The caller as which a system acts in an organ: its account, with the posts that it holds there today. What they do
     * not permit, the system does not do.
     */
    Caller caller(Connection of, OrganId organ) {
        Set<Post> posts = directory.postsOf(of.account(), organ);
        if (posts.isEmpty()) {
            throw new IllegalStateException(
                    "The account of the system " + of.name() + " holds no post in the organ " + organ);
        }
        LocalDate today = clock.today();
        List<Grant> grants = directory.organ(organ).map(OrganEntry::division).stream()
                .flatMap(division -> posts.stream()
                        .map(post -> new Grant(Role.OFFICIAL, post, organ, division, today, today, Set.of())))
                .toList();
        return new Caller(of.account(), of.title(), grants, Channel.SYSTEM, Assurance.STRONG, null, null);
    }
}
