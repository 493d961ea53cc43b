using System.CommandLine;
using System.CommandLine.Parsing;
using Companion.CommandLine.Reporting;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>The options of <c>django check</c>.</summary>
internal sealed class DjangoCheckOptions
{
    private readonly Option<string?> _project = new("--project")
    {
        Description = "The project's folder, where manage.py is; default: this folder",
        HelpName = "DIR",
    };
    private readonly Option<string?> _settings = new("--settings")
    {
        Description =
            "The settings module, such as project.settings; default: the one that manage.py names, or the only one",
        HelpName = "MODULE",
        CustomParser = SettingsModule.Parse,
    };
    private readonly Option<DjangoVersion?> _django = new("--django")
    {
        Description =
            $"The release of Django: {string.Join(", ", DjangoVersion.Supported)}; default: {DjangoVersion.Episode}, the episode's",
        HelpName = "VERSION",
        CustomParser = DjangoVersionParser.Parse,
    };
    private readonly Option<bool> _deploy = new("--deploy") { Description = "Also run the checks for deployment" };
    private readonly Option<string[]> _tags = new("--tag", "-t")
    {
        Description = "Only the checks of this group, such as security; may be given several times",
        HelpName = "TAG",
    };
    private readonly Option<string?> _failLevel = new("--fail-level")
    {
        Description = $"Exit with 1 from this level on: {string.Join(", ", CheckOptions.FailLevels)}; default: ERROR",
        HelpName = "LEVEL",
    };
    private readonly Option<Dictionary<string, string>?> _environment = new("--env")
    {
        Description = "An environment variable for the settings, which see no others; may be given several times",
        HelpName = "NAME=VALUE",
        CustomParser = EnvironmentVariableParser.Parse,
    };
    private readonly Option<bool> _compare = new("--compare")
    {
        Description = "Compare what check --deploy reports under every release",
    };
    private readonly Option<string?> _batch = new("--batch")
    {
        Description =
            $"Run a file of cases, one {CheckCase.Shape} per line (- is standard input), "
            + "as check --deploy --tag security would on project.settings",
        HelpName = "FILE.jsonl",
    };
    private readonly Option<OutputFormat> _format = FormatOption.Create();

    /// <summary>Adds the options to the verb.</summary>
    public DjangoCheckOptions(Command command)
    {
        foreach (
            var option in (Option[])
                [_project, _settings, _django, _deploy, _tags, _failLevel, _environment, _compare, _batch, _format]
        )
        {
            command.Add(option);
        }

        command.Validators.Add(RefuseConflicts);
    }

    /// <summary>Reads the command line.</summary>
    public DjangoCheckArguments Read(ParseResult parsed) =>
        new()
        {
            Project = parsed.GetValue(_project) ?? ".",
            Settings = parsed.GetValue(_settings),
            Version = parsed.GetValue(_django) ?? DjangoVersion.Episode,
            Check = new CheckOptions
            {
                Deploy = parsed.GetValue(_deploy),
                Tags = parsed.GetValue(_tags) ?? [],
                FailLevel = parsed.GetValue(_failLevel) ?? new CheckOptions().FailLevel,
            },
            Environment = parsed.GetValue(_environment) ?? [],
            Compare = parsed.GetValue(_compare),
            Batch = parsed.GetValue(_batch),
            Format = parsed.GetValue(_format),
        };

    private void RefuseConflicts(CommandResult result)
    {
        Refuse(result, _batch, [_project, _compare, _failLevel], "runs the cases in the file");
        Refuse(result, _compare, [_django, _tags, _failLevel], "runs check --deploy under every release");
    }

    private static void Refuse(CommandResult result, Option option, Option[] others, string reason)
    {
        foreach (var other in others.Where(other => IsGiven(result, option) && IsGiven(result, other)))
        {
            result.AddError($"{option.Name} {reason}: leave out {other.Name}");
        }
    }

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
