using System.Net.Mail;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>
/// A directory writes to the owner to let them claim the show. A locked show names the owner, so that another host can ask
/// (<c>podcast:locked</c>).
/// </summary>
internal sealed class OwnerRule : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        var show = channel.Show;
        if (show.Owner is { Email: var email })
        {
            if (!MailAddress.TryCreate(email.Value, out var address) || address.Address != email.Value)
            {
                diagnostics.Error(
                    show.Origin.Source.At(email.Span),
                    $"\"{email.Value}\" is not a mail address",
                    "write one such as show@example.com"
                );
            }
        }
        else if (show.Locked is { Value: true } locked)
        {
            diagnostics.Error(
                show.Origin.Source.At(locked.Span),
                "a locked show needs an owner whom other hosts can ask",
                "write owner: { email: show@example.com }"
            );
        }

        if (show.Locked is null)
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    show.Origin,
                    "the show does not say whether other hosts may import it",
                    "write locked: true, with an owner, or locked: false"
                )
            );
        }
    }
}
