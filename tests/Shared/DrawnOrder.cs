using System.Security.Cryptography;
using System.Text;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(MfgPathways.Testing.DrawnOrder))]
[assembly: TestClassOrderer(typeof(MfgPathways.Testing.DrawnOrder))]
[assembly: TestMethodOrderer(typeof(MfgPathways.Testing.DrawnOrder))]
[assembly: TestCaseOrderer(typeof(MfgPathways.Testing.DrawnOrder))]

namespace MfgPathways.Testing;

/// <summary>
/// The order of the tests, drawn by the seed in <c>MFGPATHWAYS_TEST_ORDER</c>, since none may depend on the order of others. The same seed
/// gives the same order, also to a part of them. Collections that share something dear, such as a server, start first: they take longest.
/// </summary>
internal sealed class DrawnOrder : ITestCollectionOrderer, ITestClassOrderer, ITestMethodOrderer, ITestCaseOrderer
{
    private static readonly string Seed = Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_ORDER") ?? "";

    /// <summary>A number from 0, below a limit, that the seed draws.</summary>
    public static int Number(int below) => (int)((ulong)Place("number") % (ulong)below);

    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections)
        where T : ITestCollection =>
        [.. testCollections.OrderBy(c => c.TestCollectionClassName is null).ThenBy(c => Place(c.TestCollectionDisplayName))];

    public IReadOnlyCollection<T?> OrderTestClasses<T>(IReadOnlyCollection<T?> testClasses)
        where T : notnull, ITestClass =>
        [.. testClasses.OrderBy(c => Place(c?.TestClassName))];

    public IReadOnlyCollection<T?> OrderTestMethods<T>(IReadOnlyCollection<T?> testMethods)
        where T : notnull, ITestMethod =>
        [.. testMethods.OrderBy(m => Place($"{m?.TestClass.TestClassName}.{m?.MethodName}"))];

    public IReadOnlyCollection<T> OrderTestCases<T>(IReadOnlyCollection<T> testCases)
        where T : notnull, ITestCase =>
        [.. testCases.OrderBy(c => Place(c.TestCaseDisplayName))];

    private static Int128 Place(string? name) =>
        System.Buffers.Binary.BinaryPrimitives.ReadInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed} {name}")));
}
