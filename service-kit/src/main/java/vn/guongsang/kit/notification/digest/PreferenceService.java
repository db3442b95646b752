package vn.guongsang.kit.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.web.IfMatch;

/** Takes what an account chooses. */
@ApplicationScoped
public class PreferenceService {

    private final Preferences preferences;

    PreferenceService(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Replaces the choice. */
    @Transactional
    public PreferenceView choose(NewPreference given, IfMatch expected, Actor account, Instant at) {
        expected.requireVersion(preferences.of(account).version());
        if (!preferences.store(account, given, expected.version(), at)) {
            expected.requireVersion(preferences.of(account).version());
        }
        return preferences.of(account);
    }
}
