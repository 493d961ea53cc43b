using System.CommandLine;
using Companion.Site.Authoring;

namespace Companion.CommandLine.Authoring;

/// <summary>What <c>companion new episode</c> may be told of the episode.</summary>
internal sealed class NewEpisodeOptions
{
    private readonly Option<string?> _audio = new("--audio")
    {
        Description = "The recording: a file below input/, or a web address",
        HelpName = "FILE",
    };
    private readonly Option<string?> _transcript = new("--transcript")
    {
        Description = "The transcript: a file, or a web address",
        HelpName = "FILE",
    };
    private readonly Option<string?> _chapters = new("--chapters")
    {
        Description = "The file with the chapters",
        HelpName = "FILE",
    };
    private readonly Option<int?> _season = new("--season") { Description = "The season", HelpName = "NUMBER" };
    private readonly Option<string?> _kind = new("--type")
    {
        Description = "full, trailer or bonus",
        HelpName = "KIND",
    };
    private readonly Option<bool> _explicit = new("--explicit") { Description = "The episode is for adults only" };
    private readonly Option<string[]> _guests = new("--guest")
    {
        Description = "Who is there beside the hosts; once for each",
        HelpName = "NAME",
    };

    public NewEpisodeOptions() => _kind.AcceptOnlyFromAmong("full", "trailer", "bonus");

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_audio);
        command.Add(_transcript);
        command.Add(_chapters);
        command.Add(_season);
        command.Add(_kind);
        command.Add(_explicit);
        command.Add(_guests);
    }

    /// <summary>Reads the command line.</summary>
    public EpisodeParts Read(ParseResult parsed) =>
        new()
        {
            Audio = parsed.GetValue(_audio),
            Transcript = parsed.GetValue(_transcript),
            Chapters = parsed.GetValue(_chapters),
            Season = parsed.GetValue(_season),
            Kind = parsed.GetValue(_kind),
            IsExplicit = parsed.GetValue(_explicit),
            Guests = parsed.GetValue(_guests) ?? [],
        };
}
