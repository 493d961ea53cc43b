using System.Text.Json;
using Companion.Batches;
using Companion.Python.Settings;
using Companion.Reporting;
using Companion.Simulations.Django;

namespace Companion.Django;

/// <summary><c>django check --batch</c>: many small projects, each answered as <c>check --deploy --tag security</c> would.</summary>
internal static class CheckBatch
{
    /// <summary>The settings module of a case when none is named.</summary>
    private const string Module = "project.settings";

    /// <summary>Answers the cases of a file.</summary>
    /// <returns>The exit code.</returns>
    public static int Answer(string file, WantedCheck wanted)
    {
        var options = new CheckOptions
        {
            Deploy = true,
            Tags = wanted.Check.Tags.Count > 0 ? wanted.Check.Tags : [CheckTag.Security],
        };
        return BatchFile.Answer(
            file,
            CheckCase.Shape,
            CompanionJson.Default.CheckCase,
            each => Answer(each, wanted, options)
        );
    }

    private static CheckCaseAnswer Answer(CheckCase each, WantedCheck wanted, CheckOptions options)
    {
        if (each.Name is null || each.Files is null || each.Files.Values.Any(text => text is null))
        {
            throw new JsonException("a case has a name, and files with their texts");
        }

        var environment = new Dictionary<string, string>(wanted.Environment, StringComparer.Ordinal);
        foreach (var (name, value) in each.Env ?? new Dictionary<string, string>())
        {
            environment[name] = value ?? throw new JsonException($"the variable {name} has no value");
        }

        var project = new SettingsProject
        {
            Files = each.Files,
            Environment = environment,
            Module = wanted.Settings ?? Module,
        };
        var result = CheckCommand.Run(CheckRequest.For(project, wanted.Version, options));
        return new CheckCaseAnswer(
            each.Name,
            [.. result.Visible.Select(finding => finding.Id)],
            result.SilencedCount,
            [.. result.Undetermined.Select(finding => finding.Id)],
            result.Error?.Type.Split('.')[^1]
        );
    }
}
