package vn.guongsang.localstack.demo.year;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.guongsang.localstack.demo.Api;

/** How far each nomination of the year has come: the newest answer about it, and its subject. */
public final class Files {

    private final Map<Case, Api.Answer> newest = new ConcurrentHashMap<>();
    private final Map<Case, String> subjects = new ConcurrentHashMap<>();

    /** The newest answer about it. */
    public Api.Answer newest(Case one) {
        return newest.get(one);
    }

    /** Keeps the newest answer about it. */
    public Api.Answer put(Case one, Api.Answer answer) {
        newest.put(one, answer);
        return answer;
    }

    /** Keeps whom it is about. */
    public void subject(Case one, String id) {
        subjects.put(one, id);
    }

    /** Whom it is about. */
    public String subject(Case one) {
        return subjects.get(one);
    }

    /** Its id. */
    public String id(Case one) {
        return newest.get(one).text("/id");
    }

    /** Their ids, in that order. */
    public List<String> ids(List<Case> some) {
        return some.stream().map(this::id).toList();
    }

    /** The exemplar that it has become. */
    public String exemplar(Case one) {
        return newest.get(one).text("/approval/exemplarId");
    }

    /** Which recognition of that exemplar it is. */
    public int approvalNo(Case one) {
        return newest.get(one).body().at("/approval/approvalNo").asInt();
    }
}
