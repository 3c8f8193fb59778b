package vn.chiso.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.chiso.territory.Lineage.Life;
import vn.chiso.territory.Lineage.Link;

/** Some that are reformed at random: merged, split with shares of which a rest may be nobody's, renamed, taken in. */
public record ReformedWorld(List<LocalDate> days, Map<Long, Life> lives, List<Link> links) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final LocalDate FIRST_REFORM = LocalDate.of(2013, 12, 20);

    public static ReformedWorld of(List<Integer> choices) {
        ReformedWorld world =
                new ReformedWorld(new ArrayList<>(List.of(FIRST_DAY)), new HashMap<>(), new ArrayList<>());
        long next = 1;
        while (next <= 4) {
            world.lives.put(next++, new Life(null, null));
        }
        LocalDate day = FIRST_REFORM;
        for (int choice : choices) {
            List<Long> now = new ArrayList<>(world.on(day.minusDays(1)));
            long one = now.get(choice % now.size());
            long other = now.get((choice / 7) % now.size());
            BigDecimal share = new BigDecimal(choice % 100).movePointLeft(2);
            switch (choice % 5) {
                case 0 -> {
                    world.end(one, day);
                    world.begin(next, day);
                    world.links.add(new Link(one, next, day, BigDecimal.ONE));
                    if (other != one) {
                        world.end(other, day);
                        world.links.add(new Link(other, next, day, BigDecimal.ONE));
                    }
                    next++;
                }
                case 1 -> {
                    world.end(one, day);
                    world.begin(next, day);
                    world.begin(next + 1, day);
                    world.links.add(new Link(one, next, day, share));
                    world.links.add(new Link(
                            one, next + 1, day, BigDecimal.ONE.subtract(share).movePointLeft(1)));
                    next += 2;
                }
                case 2 -> {
                    world.begin(next, day);
                    world.links.add(new Link(one, next, day, share));
                    next++;
                }
                case 3 -> {
                    if (other != one) {
                        world.end(one, day);
                        world.links.add(new Link(one, other, day, BigDecimal.ONE));
                    }
                }
                default -> {
                    world.end(one, day);
                    world.begin(next, day);
                    world.links.add(new Link(one, next, day, BigDecimal.ONE));
                    next++;
                }
            }
            world.days.add(day);
            day = day.plusMonths(7);
        }
        return world;
    }

    private void begin(long id, LocalDate day) {
        lives.put(id, new Life(day, null));
    }

    private void end(long id, LocalDate day) {
        lives.put(id, new Life(life(id).from(), day));
    }

    private Life life(long id) {
        return Objects.requireNonNull(lives.get(id));
    }

    /** What followed what. */
    public Lineage lineage() {
        return new Lineage(lives::get, links);
    }

    /** Who is there on a day. */
    public TreeSet<Long> on(LocalDate day) {
        TreeSet<Long> there = new TreeSet<>();
        lives.forEach((id, life) -> {
            if (life.on(day)) {
                there.add(id);
            }
        });
        return there;
    }

    /** What is in nobody any more, followed step by step, as somebody would by hand. */
    public BigDecimal lost(long id, LocalDate from, LocalDate to) {
        Map<Long, BigDecimal> held = new HashMap<>(Map.of(id, BigDecimal.ONE));
        BigDecimal lost = BigDecimal.ZERO;
        for (LocalDate day : days) {
            if (!day.isAfter(from) || day.isAfter(to)) {
                continue;
            }
            Map<Long, BigDecimal> after = new HashMap<>();
            for (Map.Entry<Long, BigDecimal> one : held.entrySet()) {
                BigDecimal rest = BigDecimal.ONE;
                for (Link link : links) {
                    if (link.before() == one.getKey() && link.on().equals(day)) {
                        after.merge(
                                Objects.requireNonNull(link.after()),
                                one.getValue().multiply(link.share()),
                                BigDecimal::add);
                        rest = rest.subtract(link.share());
                    }
                }
                if (life(one.getKey()).on(day)) {
                    after.merge(one.getKey(), one.getValue().multiply(rest), BigDecimal::add);
                } else {
                    lost = lost.add(one.getValue().multiply(rest));
                }
            }
            held = after;
        }
        return lost;
    }
}
