package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The parts of an index, each below its parent in the order given. */
public final class Tree {

    private final Map<Long, Node> nodes = new HashMap<>();
    private final Map<Long, List<Node>> children = new HashMap<>();
    private final List<Node> pillars = new ArrayList<>();

    public Tree(List<Node> parts) {
        parts.forEach(one -> nodes.put(one.id(), one));
        for (Node one : parts) {
            Long parent = one.parentId();
            if (parent == null) {
                pillars.add(one);
            } else {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(one);
            }
        }
    }

    public List<Node> pillars() {
        return List.copyOf(pillars);
    }

    public Node node(long id) {
        Node found = nodes.get(id);
        if (found == null) {
            throw new NoSuchElementException("No part " + id);
        }
        return found;
    }

    public List<Node> children(long id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    public boolean isCriterion(Node one) {
        return !children.containsKey(one.id());
    }

    /** The criteria that give points, from the first pillar down. */
    public List<Node> criteria() {
        List<Node> found = new ArrayList<>();
        pillars.forEach(one -> collect(one, found));
        return found;
    }

    private void collect(Node one, List<Node> found) {
        if (!one.scored()) {
            return;
        }
        if (isCriterion(one)) {
            found.add(one);
        } else {
            children(one.id()).forEach(child -> collect(child, found));
        }
    }

    /** The most that a part gives in its whole, its weight included; 0 for what is not scored or not known. */
    public BigDecimal maximum(Node one) {
        if (!one.scored()) {
            return BigDecimal.ZERO;
        }
        BigDecimal stated = one.maximum();
        return (stated == null ? ofChildren(one) : stated).multiply(one.weight());
    }

    /** What the children of a part give together. */
    public BigDecimal ofChildren(Node one) {
        return children(one.id()).stream().map(this::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most that the whole index gives. */
    public BigDecimal maximum() {
        return pillars.stream().map(this::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
