using System.CommandLine;
using System.CommandLine.Parsing;
using Companion.CommandLine.Reporting;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>The options of <c>django check</c>.</summary>
internal sealed class DjangoCheckOptions
{
    private readonly Option<string?> project = new("--project")
    {
        Description = "The project's folder, where manage.py is; default: this folder",
        HelpName = "DIR",
    };
    private readonly Option<string?> settings = new("--settings")
    {
        Description =
            "The settings module, such as project.settings; default: the one that manage.py names, or the only one",
        HelpName = "MODULE",
        CustomParser = SettingsModule.Parse,
    };
    private readonly Option<DjangoVersion?> django = new("--django")
    {
        Description =
            $"The release of Django: {string.Join(", ", DjangoVersion.Supported)}; default: {DjangoVersion.Episode}, the episode's",
        HelpName = "VERSION",
        CustomParser = DjangoVersionParser.Parse,
    };
    private readonly Option<bool> deploy = new("--deploy") { Description = "Also run the checks for deployment" };
    private readonly Option<string[]> tags = new("--tag", "-t")
    {
        Description = "Only the checks of this group, such as security; may be given several times",
        HelpName = "TAG",
    };
    private readonly Option<string?> failLevel = new("--fail-level")
    {
        Description = $"Exit with 1 from this level on: {string.Join(", ", CheckOptions.FailLevels)}; default: ERROR",
        HelpName = "LEVEL",
    };
    private readonly Option<Dictionary<string, string>?> environment = new("--env")
    {
        Description = "An environment variable for the settings, which see no others; may be given several times",
        HelpName = "NAME=VALUE",
        CustomParser = EnvironmentVariableParser.Parse,
    };
    private readonly Option<bool> compare = new("--compare")
    {
        Description = "Compare what check --deploy reports under every release",
    };
    private readonly Option<string?> batch = new("--batch")
    {
        Description =
            $"Run a file of cases, one {CheckCase.Shape} per line (- is standard input), "
            + "as check --deploy --tag security would on project.settings",
        HelpName = "FILE.jsonl",
    };
    private readonly Option<OutputFormat> format = FormatOption.Create();

    /// <summary>Adds the options to the verb.</summary>
    public DjangoCheckOptions(Command command)
    {
        foreach (
            var option in (Option[])
                [project, settings, django, deploy, tags, failLevel, environment, compare, batch, format]
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
            Project = parsed.GetValue(project) ?? ".",
            Settings = parsed.GetValue(settings),
            Version = parsed.GetValue(django) ?? DjangoVersion.Episode,
            Check = new CheckOptions
            {
                Deploy = parsed.GetValue(deploy),
                Tags = parsed.GetValue(tags) ?? [],
                FailLevel = parsed.GetValue(failLevel) ?? new CheckOptions().FailLevel,
            },
            Environment = parsed.GetValue(environment) ?? [],
            Compare = parsed.GetValue(compare),
            Batch = parsed.GetValue(batch),
            Format = parsed.GetValue(format),
        };

    private void RefuseConflicts(CommandResult result)
    {
        Refuse(result, batch, [project, compare, failLevel], "runs the cases in the file");
        Refuse(result, compare, [django, tags, failLevel], "runs check --deploy under every release");
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
