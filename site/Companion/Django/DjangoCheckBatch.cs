using System.Text.Json;
using Companion.CommandLine.Batches;
using Companion.Simulations.Django;
using Companion.Simulations.Settings;

namespace Companion.CommandLine.Django;

/// <summary>
/// <c>django check --batch</c>: many small projects, each checked as <c>check --deploy --tag security</c> does.
/// </summary>
internal static class DjangoCheckBatch
{
    /// <summary>The default settings module of a case.</summary>
    private const string Module = "project.settings";

    /// <summary>Runs the cases of a file.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string file, DjangoCheckArguments arguments)
    {
        var options = new CheckOptions
        {
            Deploy = true,
            Tags = arguments.Check.Tags.Count > 0 ? arguments.Check.Tags : [CheckTag.Security],
        };
        return BatchFile.Run<CheckCase, CheckCaseResult>(
            file,
            CheckCase.Shape,
            DjangoJsonContext.Default,
            each => Run(each, arguments, options)
        );
    }

    private static CheckCaseResult Run(CheckCase each, DjangoCheckArguments arguments, CheckOptions options)
    {
        if (each.Name is null || each.Files is null || each.Files.Values.Any(text => text is null))
        {
            throw new JsonException("a case must have a name, and files with their texts");
        }

        var environment = new Dictionary<string, string>(arguments.Environment, StringComparer.Ordinal);
        foreach (var (name, value) in each.Env ?? new Dictionary<string, string>())
        {
            environment[name] = value ?? throw new JsonException($"the variable {name} has no value");
        }

        var project = new SettingsProject
        {
            Files = each.Files,
            Environment = environment,
            Module = arguments.Settings ?? Module,
        };
        var result = CheckCommand.Run(CheckRequest.For(project, arguments.Version, options));
        return new CheckCaseResult(
            each.Name,
            [.. result.Visible.Select(finding => finding.Id)],
            result.SilencedCount,
            [.. result.Undetermined.Select(finding => finding.Id)],
            result.Error?.Type.Split('.')[^1]
        );
    }
}
