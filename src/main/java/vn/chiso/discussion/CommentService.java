package vn.chiso.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.security.AccountService;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Person;
import vn.chiso.security.Roles;

/**
 * What people say about a figure. Nothing is lost: what is taken back stays in the database and is told as such.
 * {@code @username} mentions whoever can sign in under that name; any other name is just text.
 */
@Service
@Transactional
@PreAuthorize(CommentService.MAY_DISCUSS)
public class CommentService {

    /** The most that one comment can say. */
    public static final int MOST_LETTERS = 2000;

    /** Who may read and write comments: the one place that says so. */
    static final String MAY_DISCUSS = "isAuthenticated()";

    private static final String OWN = MAY_DISCUSS + " and #username == authentication.name";
    private static final int MOST_LISTED = 500;

    private final CommentStore comments;
    private final FigureService figures;
    private final AccountService accounts;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentService(
            CommentStore comments,
            FigureService figures,
            AccountService accounts,
            AuditTrail audit,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.figures = figures;
        this.accounts = accounts;
        this.audit = audit;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** What was said about a figure, oldest first, the newest five hundred; empty when there is no such figure. Three SQL
     * statements at most. */
    @Transactional(readOnly = true)
    public List<Comment> list(long observationId) {
        List<CommentStore.Stored> stored = comments.of(figures.lives(observationId), MOST_LISTED);
        Map<Long, List<CommentStore.Mentioned>> mentions =
                comments.mentions(stored.stream().map(CommentStore.Stored::id).toList());
        return stored.stream()
                .map(one -> comment(one, mentions.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /**
     * Says something about a figure.
     *
     * @return the id of the comment
     * @throws CommentRefused when the text is empty or longer than {@link #MOST_LETTERS}, or there is no such figure
     */
    public long add(long asked, String typed) {
        String text = CommentText.of(typed);
        if (figures.lives(asked).isEmpty()) {
            throw new CommentRefused("discussion.refused.gone");
        }
        long observationId = figures.lastingId(asked);
        Instant now = Instant.now(clock);
        long id = comments.add(observationId, now, user.username(), text);
        Set<String> mentioned = accounts.colleagues(MentionText.names(text)).stream()
                .map(Person::username)
                .collect(Collectors.toCollection(TreeSet::new));
        comments.mention(id, mentioned);
        comments.markRead(List.of(id), user.username(), now);
        afterChange("comment.add", id, observationId, text);
        return id;
    }

    /**
     * Takes a comment back, once and for all; doing it again changes nothing.
     *
     * @throws CommentRefused when it is somebody else's and the user is no administrator, or there is no such comment
     */
    public void withdraw(long commentId) {
        CommentStore.Stored comment =
                comments.byId(commentId).orElseThrow(() -> new CommentRefused("discussion.refused.unknown"));
        if (!mayWithdraw(comment.username())) {
            throw new CommentRefused("discussion.refused.other");
        }
        if (comment.withdrawnAt() == null) {
            comments.withdraw(commentId, Instant.now(clock), user.username());
            afterChange("comment.withdraw", commentId, comment.observationId(), comment.text());
        }
    }

    /** Whether the user may take back what {@code author} said. */
    public boolean mayWithdraw(String author) {
        return author.equals(user.username())
                || user.role().filter(Roles.ADMINISTRATOR::equals).isPresent();
    }

    /** The comments that call a user who has not read them yet, on figures that the user may read, newest first, the
     * first five hundred. Users ask for themselves only. */
    @Transactional(readOnly = true)
    @PreAuthorize(OWN)
    public List<Mention> unread(String username) {
        List<Mention> unread = comments.unread(username, MOST_LISTED);
        Set<Long> readable = figures
                .byIds(unread.stream().map(Mention::observationId).toList())
                .stream()
                .map(Figure::observationId)
                .collect(Collectors.toSet());
        return unread.stream()
                .filter(mention -> readable.contains(mention.observationId()))
                .toList();
    }

    /** Notes that the user has read these comments; those that do not mention the user are left alone. */
    public void markRead(Collection<Long> commentIds) {
        comments.markRead(commentIds, user.username(), Instant.now(clock));
    }

    private Comment comment(CommentStore.Stored stored, List<CommentStore.Mentioned> mentions) {
        Set<String> named =
                mentions.stream().map(CommentStore.Mentioned::username).collect(Collectors.toSet());
        boolean withdrawn = stored.withdrawnAt() != null;
        return new Comment(
                stored.id(),
                stored.at(),
                stored.username(),
                CommentStore.name(stored),
                stored.withdrawnAt(),
                withdrawn ? List.of() : MentionText.parts(stored.text(), named::contains),
                !withdrawn
                        && mentions.stream()
                                .anyMatch(one -> !one.read() && one.username().equals(user.username())));
    }

    private void afterChange(String action, long commentId, long observationId, String text) {
        audit.record(action, "observation:" + observationId, "comment " + commentId + ": " + text);
        events.publishEvent(new FigureCommented(observationId));
    }
}
