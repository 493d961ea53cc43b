using BenchmarkDotNet.Attributes;
using Companion.Python.Syntax;
using Companion.Simulations.Django;
using Companion.Simulations.Settings;
using Companion.Sources;

namespace Companion.Benchmarks;

/// <summary>
/// Measures the cost of a settings file, from its text to the checks, stage by stage: a hundred of the thousand
/// recorded projects.
/// </summary>
[MemoryDiagnoser]
public class SettingsBenchmarks
{
    private const int Projects = 100;

    private static readonly CheckOptions Deploy = new() { Deploy = true };

    private IReadOnlyList<SettingsProject> _projects = [];
    private List<SourceText> _files = [];
    private List<CheckRequest> _requests = [];

    [GlobalSetup]
    public void ReadCases()
    {
        var all = SettingsCases.Read();
        _projects = [.. all.Where((_, at) => at % (all.Count / Projects) == 0)];
        _files =
        [
            .. _projects.SelectMany(project =>
                project
                    .Files.Where(file => file.Key.EndsWith(".py", StringComparison.Ordinal))
                    .Select(file => new SourceText(file.Key, file.Value))
            ),
        ];
        _requests = [.. _projects.Select(project => CheckRequest.For(project, DjangoVersion.Episode, Deploy))];
    }

    [Benchmark(OperationsPerInvoke = Projects)]
    public void Parse() => _files.ForEach(file => PythonParser.Parse(file));

    [Benchmark(OperationsPerInvoke = Projects)]
    public void ParseAndEvaluate()
    {
        foreach (var project in _projects)
        {
            SettingsEvaluator.Evaluate(project);
        }
    }

    [Benchmark(OperationsPerInvoke = Projects)]
    public void Check() => _requests.ForEach(request => CheckCommand.Run(request));

    [Benchmark(OperationsPerInvoke = Projects)]
    public void ParseEvaluateAndCheck()
    {
        foreach (var project in _projects)
        {
            SettingsSpeed.Check(project);
        }
    }
}
