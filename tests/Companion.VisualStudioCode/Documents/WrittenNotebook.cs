using System.Text.Json;
using System.Text.Json.Nodes;
using Companion.Testing;

namespace Companion.VisualStudioCode.Documents;

/// <summary>Creates notebooks for tests.</summary>
internal static class WrittenNotebook
{
    /// <summary>Writes a C# <c>.ipynb</c>.</summary>
    public static TemporaryFolder WithCells(this TemporaryFolder folder, string file, params string[] cells) =>
        folder.Write(
            file,
            JsonSerializer.Serialize(
                new JsonObject
                {
                    ["cells"] = new JsonArray([
                        .. cells.Select(
                            (code, index) =>
                                new JsonObject
                                {
                                    ["cell_type"] = "code",
                                    ["execution_count"] = null,
                                    ["id"] = $"cell-{index}",
                                    ["metadata"] = new JsonObject(),
                                    ["outputs"] = new JsonArray(),
                                    ["source"] = code,
                                }
                        ),
                    ]),
                    ["metadata"] = new JsonObject
                    {
                        ["kernelspec"] = new JsonObject
                        {
                            ["display_name"] = ".NET (C#)",
                            ["language"] = "C#",
                            ["name"] = ".net-csharp",
                        },
                        ["language_info"] = new JsonObject { ["name"] = "C#" },
                    },
                    ["nbformat"] = 4,
                    ["nbformat_minor"] = 5,
                }
            )
        );
}
