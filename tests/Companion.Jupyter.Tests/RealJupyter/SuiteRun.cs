using System.Text.Json;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Jupyter.Tests.RealJupyter;

/// <summary>The results of <c>suite.py</c>, which runs once.</summary>
public sealed class SuiteRun : IAsyncLifetime
{
    private readonly DebianJupyter _jupyter = new();
    private readonly Dictionary<string, string?> _problems = [];
    private string _said = "";

    public async ValueTask InitializeAsync()
    {
        var ran = await _jupyter.ScriptAsync(Scripts.Suite);
        _said = ran.Output + ran.Errors;
        foreach (var line in ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var answer = JsonDocument.Parse(line).RootElement;
            _problems[answer.GetProperty("name").GetString()!] = answer.GetProperty("problem").GetString();
        }
    }

    /// <summary>The checks that were made.</summary>
    public IEnumerable<string> Names => _problems.Keys;

    /// <summary>The problem that a check found; null if there is none.</summary>
    public string? ProblemOf(string name) =>
        _problems.TryGetValue(name, out var problem) ? problem : $"it did not get that far:\n{_said}";

    public ValueTask DisposeAsync()
    {
        _jupyter.Dispose();
        return ValueTask.CompletedTask;
    }
}
