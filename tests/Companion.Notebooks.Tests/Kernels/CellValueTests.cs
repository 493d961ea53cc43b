using System.Text;
using AwesomeAssertions;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

/// <summary>Whether a cell has a value, and whether finding out took binding its last expression again.</summary>
public sealed class CellValueTests
{
    private const string Declarations = """
        using System.Linq;
        var n = 1; string text = "a"; Action act = () => { }; Func<int> get = () => 1; object any = null; dynamic free = 1;
        int[] list = { 1, 2 }; Task later = Task.CompletedTask; Task<int> number = Task.FromResult(1);
        void Nothing() { }
        class Bell { public event Action Rung; public Action Handler; public int this[int at] => at; }
        Bell bell = new();
        class Tally { public int Count; public void operator ++() => Count++; public void operator +=(int more) => Count += more; }
        Tally tally = new();

        """;

    public static TheoryData<string, bool> Obvious =>
        new()
        {
            { "42", true },
            { "\"text\"", true },
            { "null", true },
            { "n", true },
            { "text.Length", true },
            { "list[0]", true },
            { "bell[1]", true },
            { "n + 1", true },
            { "-n", true },
            { "!true", true },
            { "n > 0 ? 1 : 2", true },
            { "n switch { 1 => \"one\", _ => \"other\" }", true },
            { "n is > 0", true },
            { "n = 2", true },
            { "(string)null", true },
            { "any as string", true },
            { "new Bell()", true },
            { "new { A = 1 }", true },
            { "new[] { 1 }", true },
            { "$\"{n}\"", true },
            { "typeof(int)", true },
            { "default(int)", true },
            { "(1, n)", true },
            { "from each in list select each + 1", true },
            { "text ?? \"none\"", true },
            { "new DateOnly() with { }", true },
            { "n++;", false },
            { "Nothing();", false },
            { "var declared = 1;", false },
            { "return 1;", true },
            { "if (n > 0) { return n; }", true },
            { "int Own() { return 1; }", false },
        };

    public static TheoryData<string, bool> Ambiguous =>
        new()
        {
            { "Nothing()", false },
            { "act()", false },
            { "get()", true },
            { "text.Trim()", true },
            { "free.ToString()", true },
            { "Console.Write(\"\")", false },
            { "(n)", true },
            { "await later", false },
            { "await number", true },
            { "act?.Invoke()", false },
            { "text?.Length", true },
            { "n++", true },
            { "++n", true },
            { "n--", true },
            { "n += 1", true },
            { "text ??= \"b\"", true },
            { "bell.Handler += act", true },
            { "bell.Rung += act", false },
            { "bell.Rung -= act", false },
            { "checked(n + 1)", true },
        };

    [Theory]
    [MemberData(nameof(Obvious))]
    public void Most_expressions_are_not_bound_again(string code, bool hasValue)
    {
        Find(code).Should().Be((hasValue, 0));
    }

    [Theory]
    [MemberData(nameof(Ambiguous))]
    public void An_expression_that_can_be_void_is_bound_again(string code, bool hasValue)
    {
        Find(code).Should().Be((hasValue, 1));
    }

    private static (bool HasValue, int Asked) Find(string code)
    {
        var host = new DesktopHost(AppContext.BaseDirectory);
        var tree = CSharpSyntaxTree.ParseText(
            Declarations + code,
            ScriptOptions.Parse,
            encoding: Encoding.UTF8,
            cancellationToken: TestContext.Current.CancellationToken
        );
        var compilation = CSharpCompilation.CreateScriptCompilation(
            "cell",
            tree,
            host.References,
            ScriptOptions.Compile(1, new HostReferenceResolver(host)),
            returnType: typeof(object)
        );
        compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Should()
            .BeEmpty();
        var asked = 0;
        var hasValue = CellValue.Exists(
            tree,
            last =>
            {
                asked++;
                return compilation.GetSemanticModel(tree).GetTypeInfo(last).ConvertedType;
            }
        );
        hasValue.Should().Be(CellValue.Exists(compilation, tree));
        return (hasValue, asked);
    }
}
