using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>A rule of the directories.</summary>
internal interface IPodcastRule
{
    /// <summary>Checks a show.</summary>
    /// <param name="channel">The show, with its episodes.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    void Check(PodcastChannel channel, DiagnosticBag diagnostics);
}
