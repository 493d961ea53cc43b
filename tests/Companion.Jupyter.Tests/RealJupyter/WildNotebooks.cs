using System.Collections.Immutable;

namespace Companion.Jupyter.Tests.RealJupyter;

/// <summary>Notebooks with typical code of C# notebooks in public repositories.</summary>
internal static class WildNotebooks
{
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> All { get; } =
        new Dictionary<string, ImmutableArray<string>>
        {
            ["wild-classes"] =
            [
                "public class Account\n{\n    public string Owner { get; set; }\n}",
                "var account = new Account { Owner = \"Ada\" };\naccount.Owner",
                "public class Account\n{\n    private List<decimal> deposits = new();\n    public Account(string owner) { Owner = owner; }\n"
                    + "    public string Owner { get; set; }\n    public decimal Balance => deposits.Sum();\n"
                    + "    public void Deposit(decimal amount) => deposits.Add(amount);\n}",
                "var account = new Account(\"Grace\");\naccount.Deposit(3);\naccount.Deposit(4);\n"
                    + "Console.WriteLine($\"{account.Owner} {account.Balance}\");\naccount",
            ],
            ["wild-displays"] =
            [
                "var x = \"text\";\nx",
                "var shown = 0.Display();\n\nfor (int x = 0; x <= 10; x++)\n{\n\tawait Task.Delay(1);\n\tshown.Update(x);\n}",
                "HTML(\"<b>bold</b>\")",
                "display(new[] { 1, 2, 3 });\nnew { Name = \"Ada\", Born = 1815 }",
                "new[] { new { City = \"Oslo\", People = 709_037 }, new { City = \"Rome\", People = 2_748_109 } }.DisplayTable()",
                "Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Version>(v => $\"<b>{v.Major}</b>\", \"text/html\");\nnew Version(3, 1)",
            ],
            ["wild-magics"] =
            [
                "#!markdown\n\n# A heading",
                "#!html\n\n<p>text</p>",
                "#!value --name data\nan answer",
                "#!share --from value data\ndata",
                "Console.Write(\"one \"); Console.Write(\"two\"); Console.Error.Write(\"three\"); Console.WriteLine();",
            ],
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
