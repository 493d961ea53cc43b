using AwesomeAssertions;
using Companion.Notebooks.Guards;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Kernels.Compilation;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

/// <summary>
/// A lambda's guard must not change what the lambda returns, nor which overload it is passed to. The compiler is asked
/// about it only where needed.
/// </summary>
[Collection(KernelCollection.Name)]
public sealed class LambdaTests : IDisposable
{
    private const string Overloads = """
        int calls = 0;
        int Count() => ++calls;
        void Nothing() { calls++; }
        string Take(Action action) { action(); return "action"; }
        string Take<T>(Func<T> function) => $"function of {typeof(T).Name}: {function()}";
        void OnlyAction(Action action) => action();
        T OnlyFunction<T>(Func<T> function) => function();
        async Task<string> TakeAsync(Func<Task> function) { await function(); return "task"; }
        """;

    private readonly KernelSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Take(() => Count())", "function of Int32: 1")]
    [InlineData("Take(() => Nothing())", "action")]
    [InlineData("Take(() => calls++)", "function of Int32: 0")]
    [InlineData("Take(() => calls += 5)", "function of Int32: 5")]
    [InlineData("Take(() => new string('x', 2))", "function of String: xx")]
    [InlineData("OnlyAction(() => Count()); calls", "1")]
    [InlineData("OnlyAction(() => Nothing()); calls", "1")]
    [InlineData("OnlyAction(() => calls = 7); calls", "7")]
    [InlineData("OnlyAction(() => new object()); calls", "0")]
    [InlineData("OnlyFunction(() => Count())", "1")]
    [InlineData("await TakeAsync(async () => await Task.Delay(1))", "task")]
    [InlineData("await TakeAsync(async () => await Task.FromResult(Count()))", "task")]
    [InlineData("await TakeAsync(() => Task.Delay(1))", "task")]
    [InlineData("await Task.Run(() => Count())", "1")]
    [InlineData("await Task.Run(async () => await Task.FromResult(Count()))", "1")]
    [InlineData("var set = new HashSet<int>(); new List<int> { 1, 1 }.ForEach(n => set.Add(n)); set.Count", "1")]
    [InlineData("Func<int> thrown = () => throw new FormatException(); thrown.GetType().Name", "Func`1")]
    [InlineData("Action thrown = () => throw new FormatException(); thrown.GetType().Name", "Action")]
    [InlineData("var natural = () => Count(); natural.GetType().Name", "Func`1")]
    [InlineData("var natural = () => Nothing(); natural.GetType().Name", "Action")]
    [InlineData("OnlyAction(() => Count()); OnlyFunction(() => Count())", "2")]
    public async Task A_lambda_returns_what_it_returned_without_its_guard(string code, string value)
    {
        await _session.EvaluateAsync(Overloads);

        var result = await _session.RunAsync(code);

        result.Status.Should().Be(CellStatus.Succeeded, "{0}", result.Error);
        result.Diagnostics.Should().BeEmpty("a cell without guards would have a warning");
        _session.Value.Should().Be(value);
    }

    [Theory]
    [InlineData("Action<int> deeper = null; deeper = n => deeper(n + 1); deeper(0);")]
    [InlineData("Func<int, int> deeper = null; deeper = n => deeper(n + 1); deeper(0);")]
    [InlineData("Action deeper = null; int Step() { deeper(); return 1; } deeper = () => Step(); deeper();")]
    public async Task A_lambda_that_calls_itself_is_guarded_whatever_it_returns(string code)
    {
        var result = await _session.RunAsync(code);

        result.Error!.Name.Should().Be("System.InsufficientExecutionStackException");
    }

    [Theory]
    [InlineData("Enumerable.Range(1, 3).Select(n => n.ToString())", false)]
    [InlineData("Enumerable.Range(1, 3).Select(n => new object())", false)]
    [InlineData("Enumerable.Range(1, 3).Where(n => !(n > 1))", false)]
    [InlineData("Enumerable.Range(1, 3).Select(n => -n)", false)]
    [InlineData("new List<int>().ForEach(n => n.ToString());", true)]
    [InlineData("Action<int> write = n => Console.WriteLine(n);", true)]
    [InlineData("var n = 1; Action more = () => n++;", true)]
    [InlineData("using System.Linq.Expressions; Expression<Func<int, string>> tree = n => n.ToString();", true)]
    public void The_compiler_is_asked_first_only_where_a_value_is_unlikely(string code, bool isAsked)
    {
        var compiler = new SubmissionCompiler(new DesktopHost(AppContext.BaseDirectory));
        var cell = compiler.Bind(new CellSource("cell", code), previous: null);
        var tree = cell.SyntaxTrees[0];
        var returns = new LambdaReturns(cell, tree, hasPackages: false, mayAssume: true);

        foreach (var lambda in tree.GetRoot().DescendantNodes().OfType<LambdaExpressionSyntax>())
        {
            returns.Of(lambda);
        }

        returns.HasAsked.Should().Be(isAsked);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_is_refused_whatever_was_assumed()
    {
        var result = await _session.RunAsync("Action wrong = () => Missing(); string text = 1;");

        result.Status.Should().Be(CellStatus.Refused);
        result.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("CS0103", "CS0029");
    }
}
